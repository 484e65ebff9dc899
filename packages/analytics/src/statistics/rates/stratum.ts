import { requireCount } from "../intervals/interval.js";

/** Events among so many, in one group of age or kind. */
export interface Stratum {
  readonly events: number;
  readonly population: number;
}

/** A stratum with how many a standard population has of it. */
export interface WeightedStratum extends Stratum {
  readonly standard: number;
}

/** Throws unless a stratum's events are a count and its people at least 0, or above 0 where it `divides`. */
export function requireStratum({ events, population }: Stratum, name: string, divides: boolean): void {
  requireCount(events, `events of ${name}`);
  if (!(population > 0 || (population === 0 && !divides)))
    throw new RangeError(
      `invalid population of ${name}: ${population}; expected a number ${divides ? "above" : "of at least"} 0`,
    );
}
