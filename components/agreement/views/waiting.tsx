/** Stands where a view's numbers are still on their way. */
export function Waiting() {
  return (
    <p role="status" className="py-6 text-13 text-grey">
      Still being computed
    </p>
  );
}
