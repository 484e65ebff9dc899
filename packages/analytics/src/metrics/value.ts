import type { Status } from "../region/pack.js";
import type { Level } from "../region/unit.js";
import type { Decimals } from "../text/format-number.js";
import type { Text } from "../text/locale.js";
import type { UncertaintyAbout, UnitOfMeasure } from "./define-metric.js";

/** Bounds of a figure on its own scale, how they were made and what they are uncertainty about. */
export interface Interval {
  readonly method: "wilson" | "garwood" | "newcombe";
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
  readonly about: UncertaintyAbout;
}

/** That no uncertainty was calculated, and why. */
export interface NoInterval {
  readonly method: "none";
  readonly because: Text;
}

/** What a figure is about, whatever became of it. */
export interface Subject {
  readonly metric: string;
  readonly unitOfMeasure: UnitOfMeasure;
  readonly decimals: Decimals;
  /** What another figure must have alike to be compared with this one, as the metric declares it. */
  readonly comparableBy: readonly string[];
  readonly level: Level;
  readonly unit: string;
  readonly name: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly boundaries: string | undefined;
  readonly dimensions: Readonly<Record<string, string | null>>;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly remarks: readonly string[];
}

/** A figure that stands: never NaN, never a guess. */
export interface Figure extends Subject {
  readonly kind: "value";
  readonly estimate: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly interval: Interval | NoInterval;
}

/** A figure that does not stand, and why. */
export type Absence = Subject &
  (
    | { readonly kind: "missing"; readonly because: Text }
    | { readonly kind: "hidden"; readonly because: Text }
    | { readonly kind: "not_applicable"; readonly because: Text }
    | { readonly kind: "too_few"; readonly because: Text }
    | { readonly kind: "not_comparable"; readonly because: Text }
  );

/** What evaluation gives for a cell. */
export type Value = Figure | Absence;
