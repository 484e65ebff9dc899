import type { Status } from "../region/pack.js";
import type { Level } from "../region/unit.js";
import type { Decimals } from "../text/format-number.js";
import type { Text } from "../text/locale.js";
import type { Polarity, UncertaintyAbout, UnitOfMeasure } from "./define-metric.js";

/** Bounds of a figure on its own scale, how they were made and what they are uncertainty about. */
export interface Interval {
  readonly method: "wilson" | "garwood" | "newcombe" | "overdispersed" | "mover";
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly about: UncertaintyAbout;
  /** Variance over mean, estimated («anslått»); only overdispersed sums have one. */
  readonly dispersion?: number;
}

/** That no uncertainty was calculated, and why. */
export interface NoInterval {
  readonly method: "none";
  readonly because: Text;
  /** Set where everybody is counted: a change is then as great as it is, and nobody asks whether it is chance. */
  readonly complete?: true;
  /** Set where the figure cannot be read without its uncertainty: then it is compared with nothing. */
  readonly owed?: true;
}

/** What a figure is about, whatever became of it. */
export interface Subject<Id extends string = string> {
  readonly metric: Id;
  readonly label: Text;
  readonly unitOfMeasure: UnitOfMeasure;
  readonly decimals: Decimals;
  readonly prices: "current" | undefined;
  /** What another figure must have alike to be compared with this one, as the metric declares it. */
  readonly comparableBy: readonly string[];
  readonly level: Level;
  readonly unit: string;
  readonly name: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly boundaries: string | undefined;
  readonly territory: string | undefined;
  readonly series: string | undefined;
  readonly members: readonly string[];
  readonly membersFound: number;
  readonly membersExpected: number;
  readonly polarity: Polarity;
  readonly capacityReached: boolean | undefined;
  readonly dimensions: Readonly<Record<string, string | null>>;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly remarks: readonly string[];
}

/** A figure that stands: never NaN, never a guess. */
export interface Figure<Id extends string = string> extends Subject<Id> {
  readonly kind: "value";
  readonly estimate: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** How many of the denominator the source cannot tell of: they are not in the numerator, and may belong there. */
  readonly undecided: number | undefined;
  readonly interval: Interval | NoInterval;
}

/** A figure that does not stand, and why. */
export type Absence<Id extends string = string> = Subject<Id> &
  (
    | { readonly kind: "missing"; readonly because: Text }
    | { readonly kind: "hidden"; readonly because: Text }
    | { readonly kind: "not_applicable"; readonly because: Text }
    | { readonly kind: "too_few"; readonly because: Text }
    | { readonly kind: "not_comparable"; readonly because: Text }
  );

/** What evaluation gives for a cell of the metric named. */
export type Value<Id extends string = string> = Figure<Id> | Absence<Id>;
