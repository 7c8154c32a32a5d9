import { Dialog } from "@/components/ui/dialog";
import { spanCountText } from "./annotator-text";
import { SubmitForm } from "./submit-form";
import type { Annotator } from "./use-annotator";

/** The last look before "I have finished this article". */
export function SubmitDialog({ annotator }: { annotator: Annotator }) {
  const { dialog, patch, facts } = annotator;
  const close = () => patch({ dialog: null });
  return (
    <Dialog
      title="Submit this article"
      description={`${spanCountText(facts.length)}. You say that you have finished it; finding nothing is an answer too. You can reopen it.`}
      isOpen={dialog === "submit"}
      onClose={close}
    >
      <SubmitForm annotator={annotator} onClose={close} />
    </Dialog>
  );
}
