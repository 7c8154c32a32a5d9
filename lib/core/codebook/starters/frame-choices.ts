import { frameFacts } from "./frame-facts";

/** The frames as choices of a question. */
export const frameChoices = frameFacts.map(({ id, name }) => [id, name] as const);
