/** How components become the figure: the whole algebra. What does not fit is plain TypeScript over components. */
export type Formula<Name extends string = string> =
  | { readonly kind: "component"; readonly of: Name }
  | { readonly kind: "difference"; readonly of: Name; readonly less: Name }
  | {
      readonly kind: "ratio";
      readonly numerator: Name;
      readonly denominator: Name;
      readonly isPart?: true;
      /** Who is in the whole, and may be in the part: its source cannot tell. A change that they could turn is not read. */
      readonly undecided?: Name;
    }
  | { readonly kind: "share"; readonly part: Name; readonly rest: Name }
  | { readonly kind: "printed_rate"; readonly rate: Name; readonly events: Name };

/**
 * The value is one component as it is: a count, a sum, or a figure as printed.
 *
 * @example component("received") // => { kind: "component", of: "received" }
 */
export function component<N extends string>(of: N): Formula<N> {
  return { kind: "component", of };
}

/** One component less another, as in received less assisted. */
export function difference<N extends string>(of: N, less: N): Formula<N> {
  return { kind: "difference", of, less };
}

/**
 * One component over another, scaled by the metric's unit: percent or per thousand.
 *
 * @example ratio("assisted", "received") // => { kind: "ratio", numerator: "assisted", denominator: "received" }
 */
export function ratio<N extends string>(numerator: N, denominator: N): Formula<N> {
  return { kind: "ratio", numerator, denominator };
}

/**
 * A part of itself and the rest, where the whole is not given: vacancies of vacancies and filled positions.
 *
 * @example share("vacancies", "filled_positions") // => { kind: "share", part: "vacancies", rest: "filled_positions" }
 */
export function share<N extends string>(part: N, rest: N): Formula<N> {
  return { kind: "share", part, rest };
}

/**
 * A part over its whole: a ratio that is never more than one. Evaluation refuses a part that is more than its whole.
 *
 * @param undecided Those in the whole of whom the source cannot tell whether they belong to the part.
 *
 * @example partOf("assisted", "received") // => { kind: "ratio", numerator: "assisted", denominator: "received", isPart: true }
 */
export function partOf<const N extends string>(
  part: N,
  whole: N,
  { undecided }: { readonly undecided?: N } = {},
): Formula<N> {
  return { kind: "ratio", numerator: part, denominator: whole, isPart: true, ...(undecided ? { undecided } : {}) };
}

/** A rate as printed, of so many events: the source gives the rate and the count, not the denominator. */
export function printedRate<N extends string>(rate: N, events: N): Formula<N> {
  return { kind: "printed_rate", rate, events };
}

/** The components that a formula has no value without: a rate that is printed stands also where its count is not. */
export function neededBy(formula: Formula): readonly string[] {
  return formula.kind === "printed_rate" ? [formula.rate] : componentsOf(formula);
}

/** The names of the components a formula reads. */
export function componentsOf(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "component":
      return [formula.of];
    case "difference":
      return [formula.of, formula.less];
    case "ratio":
      return [formula.numerator, formula.denominator];
    case "share":
      return [formula.part, formula.rest];
    case "printed_rate":
      return [formula.rate, formula.events];
  }
}
