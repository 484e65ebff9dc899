/** The longest text that is compared with words that are known. */
const longest = 120;

/**
 * The words of a text as they are compared: lower case, without accents, punctuation and characters that cannot be seen;
 * æ, ø and å as ae, o and a, also where they are written so. A percent sign is a word. None where the text is very long.
 */
export function normalWords(text: string): readonly string[] {
  if (text.length > longest) return [];
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/-[^\S\n]*\n\s*/g, "")
    .replace(/\b([ft])\.\s?o\.\s?m\b/g, "$1om")
    .replaceAll("%", " prosent ")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("aa", "a")
    .replaceAll("oe", "o");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** A text as it is compared: its normal words with a blank between. */
export const normalText = (text: string): string => normalWords(text).join(" ");
