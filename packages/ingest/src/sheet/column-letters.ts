/** The letters of a column by its place, counted from 0: A, B … Z, AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ""}${String.fromCharCode(65 + (at % 26))}`;
}
