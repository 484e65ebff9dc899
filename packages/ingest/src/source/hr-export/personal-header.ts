import { normalWords } from "./normal-words.js";
import { countingWords, impersonalNames, personalWords, singular } from "./personal-words.js";

const wordsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(normalWords));

/** Tells the headers of columns about single persons, as names, numbers and addresses. */
export function personalHeaders(isConcept: (header: string) => boolean): (header: string) => boolean {
  const [personal, one, counted] = [wordsIn(personalWords), wordsIn(singular), wordsIn(countingWords)];
  const impersonal = wordsIn(impersonalNames);
  return (header) => {
    const words = normalWords(header);
    if (words.length === 0 || words.length > 8 || isConcept(header)) return false;
    const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
    if ([...words, ...pairs].some((word) => personal.has(word))) return true;
    if (words.some((word) => word.endsWith("navn") && !impersonal.has(word))) return true;
    return words.some((word) => one.has(word)) && !words.some((word) => counted.has(word));
  };
}
