import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/core/form/form-state";

/** Why a form was refused, above its button, unless it stands beside a field already. */
export function FormRefusal({ state }: { state: FormState }) {
  if (state.status !== "refused") return null;
  const { message, errors } = state;
  const standsBeside = Object.entries(errors).some(([field, error]) => field !== "" && error === message);
  return standsBeside ? null : <Notice tone="problem">{message}</Notice>;
}
