import type { Figure, Value } from "../metrics/value.js";
import type { Level } from "../region/unit.js";
import type { Observed } from "../statistics/observed.js";
import type { Text } from "../text/locale.js";

/** A sentence in both written languages, and in English for the trail. */
export type Sentence = Required<Text>;

/**
 * What a report asks of a unit's newest figure. `change`: how it is beside the same part of the years before. `difference`:
 * how it is beside all other units of its kind together.
 */
export type Question = "change" | "difference";

/** What was seen of one side of a test. */
export interface Seen extends Observed {
  /** Of how many the sources cannot tell whether they belong to the events: they are counted against a difference. */
  readonly undecided: number;
}

/** What stands behind every sentence that a test does: inputs and result. */
interface TestResult {
  readonly a: Seen;
  readonly b: Seen;
  /** Probability of as great a difference, on either side, where there is none. */
  readonly p: number;
  /** What p must be at most for the sentence to say higher or lower: the report's budget over its tests. */
  readonly level: number;
}

/**
 * What stands behind a sentence about one unit, so that anyone can do the test again: the contrast over its ordinary spread,
 * the root of `lumps` + `wander` × `size`, held against Student's t.
 */
export interface DevianceTrail extends TestResult {
  readonly test: "deviance";
  readonly kind: "share" | "rate";
  readonly contrast: number;
  readonly size: number;
  readonly lumps: number;
  readonly wander: number;
  readonly degrees: number;
  /** That of an exact test of the same, which `p` is never less than, where there are few events. */
  readonly exact: number | undefined;
}

/** What stands behind a sentence about two units: `fisherTest` of two shares, or `rateRatio` of two rates. */
export interface ExactTrail extends TestResult {
  readonly test: "fisher" | "rate_ratio";
}

/** What a sentence is about. */
interface About<Asked> {
  readonly question: Asked;
  /** What it has alike with findings about other units: metric, split and length of period. */
  readonly topic: string;
  /** The newest value of the series, whose metric, unit and split it is about. */
  readonly subject: Value;
  readonly sentence: Sentence;
}

/** What a test says: higher or lower, or that it cannot tell. */
export type Verdict = "higher" | "lower" | "cannot_tell";

/** A sentence that a test stands behind. */
export interface Tested<Asked = Question, Trail = DevianceTrail> extends About<Asked> {
  readonly kind: Verdict;
  readonly now: readonly Figure[];
  readonly others: readonly Figure[];
  readonly trail: Trail;
}

/** The reason that no test can be made. */
export interface Untested<Asked = Question> extends About<Asked> {
  readonly kind: "too_few" | "not_comparable";
  readonly because: Text;
}

/** A sentence that a test stands behind, or the reason that none can. */
export type Finding = Tested | Untested;

/** The same of two units, one beside the other. */
export type PairFinding = Tested<"pair", ExactTrail> | Untested<"pair">;

/** Whether a test stands behind a finding. */
export const isTested = (finding: Finding): finding is Tested => "trail" in finding;

/** That a unit has sent in nothing for a metric's newest period. */
export interface Silence {
  readonly kind: "silent";
  readonly level: Level;
  readonly unit: string;
  readonly name: string;
  /** The metrics that others have a figure of. */
  readonly metrics: readonly string[];
  readonly sentence: Sentence;
}

/** All that one report says, and how often so many tests would be wrong where nothing is the matter. */
export interface Report<Found = Finding> {
  readonly findings: readonly Found[];
  readonly tests: number;
  /** The level of each test: the budget over their number. */
  readonly level: number;
  /** Expected number of sentences that say higher or lower where all is as it usually is, if the usual is as estimated. */
  readonly expectedFalseSignals: number;
}
