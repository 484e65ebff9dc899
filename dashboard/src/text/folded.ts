/**
 * A text as a search reads it: lower case, no marks, and Norwegian letters as they are written without them, so that
 * «Åfjord», «Aafjord» and «afjord» are one, as «Røros» and «Roros» are.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("aa", "a")
    .replaceAll("oe", "o")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
