import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

type CompareFormProps = { others: readonly { number: number; name: string }[]; chosen: number | null };

/** Chooses what a release is compared with; the choice stands in the address. */
export function CompareForm({ others, chosen }: CompareFormProps) {
  return (
    <form method="get" className="flex max-w-[62ch] items-end gap-3">
      <Select label="Compare with" name="against" defaultValue={chosen ?? undefined}>
        {others.map(({ number, name }) => (
          <option key={number} value={number}>
            Release {number}: {name}
          </option>
        ))}
      </Select>
      <Button type="submit">Compare</Button>
    </form>
  );
}
