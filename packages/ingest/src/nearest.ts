/**
 * The candidate nearest to a misspelt word, or undefined when none is near.
 *
 * Levenshtein distance, at most a third of the word. Digits alone get no suggestion: a code one digit away is another
 * municipality, not a misspelling.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64 || /^[\d.]*$/.test(word)) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === "" || candidate === word) continue;
    const distance = levenshtein(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function levenshtein(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
