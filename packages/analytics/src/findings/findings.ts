import { isCount } from "../metrics/define-metric.js";
import type { Value } from "../metrics/value.js";
import type { Level } from "../region/unit.js";
import type { FittedSpread } from "../statistics/contrasts/spread-of.js";
import type { Text } from "../text/locale.js";
import { falseSignalBudget, reportOf } from "./budget.js";
import { type Compared, changeAt, type NotCompared } from "./change.js";
import { contrastKind } from "./contrast.js";
import { differencesAt, spreadOfOthers } from "./difference.js";
import type { DevianceTrail, Finding, Question, Report } from "./finding.js";
import { couldTell } from "./limits.js";
import { ordinarySpread } from "./ordinary-spread.js";
import { type Held, ordinaryAt, probabilityOf } from "./probability.js";
import { testedSentence, untestedSentence } from "./sentences.js";
import { type Measured, newestEnd, type Series, seriesOf } from "./series.js";

/** What a report is about, and how often it may be wrong. */
export interface ReportOptions {
  /** Which of the units; all that have figures unless said. */
  readonly isAbout?: (subject: Value) => boolean;
  /** What is asked of each; both unless said. */
  readonly questions?: readonly Question[];
  /**
   * Expected false signals of the whole report; `falseSignalBudget` unless said. Reports that are made unit by unit have a
   * budget each: give them a part of one.
   */
  readonly budget?: number;
}

/**
 * What can be said of units' newest figures, and what cannot: beside the same part of the years before, and beside all
 * other units of their kind. Counts are asked the first alone.
 *
 * Each test is held against how widely the same test's results are spread where nothing in particular is the matter: in all
 * units' earlier years (of the smallest units', where those of one level are too few), or between the units. What comes in
 * lumps or wanders is no signal, nor that services differ. The level of each test is the budget over their number, so
 * that a report of many questions has no more false signals than one of few; a question that no figure could be a signal to
 * takes no part of it (docs/decisions/0027-false-signals.md).
 *
 * @param measured Metrics and their figures: of the units the report is about, and of all others that there are, whose
 *   ordinary variation the tests need.
 * @throws RangeError if the budget is not above 0, or a unit has two values of one period and split.
 */
export function findings(measured: readonly Measured[], options: ReportOptions = {}): Report {
  const { isAbout = () => true, questions = ["change", "difference"], budget = falseSignalBudget } = options;
  const asked = measured
    .flatMap(alikeIn)
    .flatMap((alike) =>
      alike.series.some(({ latest }) => isAbout(latest)) ? questions.flatMap((of) => asks[of](alike)) : [],
    )
    .filter(({ shown }) => isAbout(shown.series.latest));
  const all = asked.flatMap((each) => {
    const test = testOf(each);
    return test ? [[each, test] as const] : [];
  });
  const ofAll = all.length === 0 ? 0 : Math.min(1, budget / all.length);
  const tests = new Map(all.filter(([, { trail }]) => couldTell({ ...trail, level: ofAll })));
  return reportOf(budget, tests.size, (level) =>
    asked.map((each) => {
      const test = tests.get(each);
      return test ? testedOf(each.question, test, level) : untestedOf(each);
    }),
  );
}

/** What one question gives of one series, and how widely that is spread where nothing is the matter. */
interface Asked {
  readonly question: Question;
  readonly shown: Compared | NotCompared;
  readonly spread: Held | undefined;
}

/** Series of one topic, of units of one level; and of those of the level that has the most, which are the smallest. */
interface Alike {
  readonly series: readonly Series[];
  readonly smallest: readonly Series[];
  /** The end of the newest period. */
  readonly newest: string;
  /** How widely their changes are spread in ordinary times; `undefined` where they are too few to tell. */
  readonly ordinary: FittedSpread | undefined;
}

function alikeIn(measured: Measured): readonly Alike[] {
  const byTopic = new Map<string, Map<Level, Series[]>>();
  for (const series of seriesOf(measured)) {
    const levels = byTopic.get(series.topic) ?? new Map<Level, Series[]>();
    byTopic.set(series.topic, levels);
    const { level } = series.latest;
    levels.set(level, [...(levels.get(level) ?? []), series]);
  }
  return [...byTopic.values()].flatMap((levels) => {
    const all = [...levels.values()];
    const smallest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return all.map((series) => {
      const newest = newestEnd(series, series.length);
      return { series, smallest, newest, ordinary: ordinarySpread(series, newest) };
    });
  });
}

const asks: Readonly<Record<Question, (alike: Alike) => readonly Asked[]>> = {
  change({ series: alike, smallest, newest, ordinary }) {
    const spread = ordinary ?? spreadOfParts(smallest, newest);
    return alike.map((series) => ({ question: "change", shown: changeAt(series, newest), spread }));
  },
  difference({ series: alike, newest, ordinary }) {
    // How many there are of something follows how large a unit is, and says nothing of how it differs.
    if (alike.some(({ metric }) => isCount(metric.unit))) return [];
    const differences = differencesAt(alike, newest);
    return differences.map((shown) => {
      // Events come in the same lumps, whatever they are held against.
      const spread = shown.kind === "compared" ? spreadOfOthers(differences, shown, ordinary?.lumps) : undefined;
      return { question: "difference", shown, spread };
    });
  },
};

/**
 * A region is one, and a few networks have a short past: they are held against the spread of the smallest units, with no more
 * degrees of freedom than those have had times: what all of them share in a year is seen once a year, however many they are.
 */
function spreadOfParts(smallest: readonly Series[], newest: string): Held | undefined {
  const parts = ordinarySpread(smallest, newest);
  return parts && { ...parts, most: parts.times };
}

/** What was compared, and what stands behind it but for the level, which hangs on how many tests there are. */
interface Test {
  readonly shown: Compared;
  readonly trail: Omit<DevianceTrail, "level">;
}

/** The test of what is asked; `undefined` where there is none. */
function testOf({ shown, spread }: Asked): Test | undefined {
  if (shown.kind !== "compared" || spread === undefined) return undefined;
  const kind = contrastKind(shown.series.metric);
  const { a, b, contrast, size } = shown.contrast;
  const ordinary = ordinaryAt(spread, shown.contrast);
  const { p, exact } = probabilityOf(kind, shown.contrast, ordinary);
  return { shown, trail: { test: "deviance", kind, a, b, contrast, size, ...ordinary, p, exact } };
}

function testedOf(question: Question, { shown, trail: withoutLevel }: Test, level: number): Finding {
  const trail = { ...withoutLevel, level };
  const verdict = trail.p <= level ? (trail.contrast > 0 ? "higher" : "lower") : "cannot_tell";
  const { now, others } = shown;
  const sentence = testedSentence(question, verdict, shown, trail);
  return { ...aboutOf(question, shown), kind: verdict, now, others, trail, sentence };
}

function untestedOf({ question, shown, spread }: Asked): Finding {
  const compared = spread === undefined ? withoutSpread[question] : tooSmall;
  const because = shown.kind === "compared" ? compared : shown.because;
  const kind = shown.kind === "compared" ? "too_few" : shown.kind;
  const about = aboutOf(question, shown);
  return { ...about, kind, because, sentence: untestedSentence(about.subject, because) };
}

const aboutOf = (question: Question, { series }: Compared | NotCompared) =>
  ({ question, topic: series.topic, subject: series.latest }) as const;

const tooSmall: Text = {
  nb: "Tallgrunnlaget er for lite til at noe tall kunne vært et signal.",
  nn: "Talgrunnlaget er for lite til at noko tal kunne vore eit signal.",
  en: "There is too little behind it for any figure to be a signal.",
};

const withoutSpread: Readonly<Record<Question, Text>> = {
  change: {
    nb: "Det er for få tidligere tall til å se hvor mye de pleier å svinge.",
    nn: "Det er for få tidlegare tal til å sjå kor mykje dei brukar å svinge.",
    en: "There are too few earlier figures to see how much they usually vary.",
  },
  difference: {
    nb: "Det er for få enheter til å se hvor ulike de pleier å være.",
    nn: "Det er for få einingar til å sjå kor ulike dei brukar å vere.",
    en: "There are too few units to see how much they usually differ.",
  },
};
