import { Button } from "@/components/ui/button";

export function SampleProjectForm({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action}>
      <Button type="submit">Add the sample project</Button>
    </form>
  );
}
