const conjunction = new Intl.ListFormat("nb", { type: "conjunction" });

/** A list in a sentence. A name such as «Alvebu og Alvsund» would run into the next one with «og»: such lists have semicolons. */
export const list = (parts: readonly string[]): string =>
  parts.some((part) => part.includes(" og ")) ? parts.join("; ") : conjunction.format(parts);
