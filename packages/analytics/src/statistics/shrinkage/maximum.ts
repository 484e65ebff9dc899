const golden = (Math.sqrt(5) - 1) / 2;
/** So many leave less than a thousand-millionth of the distance. */
const turns = 44;

/**
 * Where a function with one top is greatest between two bounds, by golden sections: to about 1e-8 of the distance.
 *
 * @see Kiefer J (1953). Sequential minimax search for a maximum. doi:10.1090/S0002-9939-1953-0055639-3
 * @example maximumOf((x) => -((x - 2) ** 2), 0, 5) // => 2
 */
export function maximumOf(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (const _ of Array(turns).keys()) {
    if (atLeft < atRight) {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    } else {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    }
  }
  return (low + high) / 2;
}
