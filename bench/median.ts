/** The number in the middle, or the mean of the two there. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which so great a part of them lies, between two of them in proportion. */
export function quantile(numbers: readonly number[], part: number): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  const place = (ordered.length - 1) * part;
  const [low = Number.NaN, high = low] = ordered.slice(Math.floor(place), Math.floor(place) + 2);
  return low + (high - low) * (place - Math.floor(place));
}
