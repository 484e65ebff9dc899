/** Moves to a field by its name: to what is chosen of a question, or else to the first answer. */
export function focusOn(name: string | undefined): void {
  if (name === undefined) return;
  const field =
    document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`) ??
    document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  field?.focus({ preventScroll: true });
  (field?.closest("fieldset") ?? field)?.scrollIntoView({ block: "center" });
}
