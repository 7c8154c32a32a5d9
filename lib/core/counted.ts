/** A number with the word for what it counts: “1 span”, “1,204 spans”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
