/**
 * A folded word without its Norwegian ending, so that «Fjellregionen» finds «Fjellregion» and «fristene» «frist»: the
 * longest ending that leaves four letters. What it leaves is a part of the word, so it finds whatever the word finds.
 */
export function stem(word: string): string {
  return word.replace(/^(.{4,}?)(?:enes|ene|ens|ets|ers|en|et|er|e)$/, "$1");
}

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
