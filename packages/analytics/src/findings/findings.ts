import { isCount } from "../metrics/define-metric.js";
import type { Value } from "../metrics/value.js";
import { type Spread, varianceAt } from "../statistics/contrasts/spread-of.js";
import { studentProbability } from "../statistics/distributions/student-probability.js";
import type { Observed } from "../statistics/observed.js";
import { fisherTest } from "../statistics/rates/fisher-exact.js";
import { rateRatio } from "../statistics/rates/rate-ratio.js";
import type { Text } from "../text/locale.js";
import { falseSignalBudget, reportOf } from "./budget.js";
import { type Compared, changeAt, type NotCompared } from "./change.js";
import { contrastKind } from "./contrast.js";
import { differencesAt, spreadBetween } from "./difference.js";
import type { Finding, Question, Report, Trail } from "./finding.js";
import { ordinarySpread } from "./ordinary-spread.js";
import { testedSentence, untestedSentence } from "./sentences.js";
import { type Measured, newestEnd, type Series, seriesOf } from "./series.js";

/** What a report is about, and how often it may be wrong. */
export interface ReportOptions {
  /** Which of the units; all that have figures unless said. */
  readonly isAbout?: (subject: Value) => boolean;
  /** What is asked of each; both unless said. */
  readonly questions?: readonly Exclude<Question, "pair">[];
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
 * units' earlier years, or between the units. What comes in lumps or wanders is no signal, nor that services differ. The
 * level of each test is the budget over their number, so that a report of many questions has no more false signals than one
 * of few (docs/decisions/0027-false-signals.md).
 *
 * @param measured Metrics and their figures: of the units the report is about, and of all others that there are, whose
 *   ordinary variation the tests need.
 * @throws RangeError if the budget is not above 0.
 */
export function findings(measured: readonly Measured[], options: ReportOptions = {}): Report {
  const { isAbout = () => true, questions = ["change", "difference"], budget = falseSignalBudget } = options;
  const asked = measured
    .flatMap(alikeIn)
    .flatMap((alike) => (alike.some(({ latest }) => isAbout(latest)) ? questions.flatMap((of) => asks[of](alike)) : []))
    .filter(({ shown }) => isAbout(shown.series.latest));
  const tests = asked.filter(({ shown, spread }) => shown.kind === "compared" && spread !== undefined).length;
  return reportOf(budget, tests, (level) => asked.map((each) => findingOf(each, level)));
}

/** What one question gives of one series, and how widely that is spread where nothing is the matter. */
interface Asked {
  readonly question: Exclude<Question, "pair">;
  readonly shown: Compared | NotCompared;
  readonly spread: Spread | undefined;
}

/** A metric's series, those that ask the same of units of one level together. */
function alikeIn(measured: Measured): readonly (readonly Series[])[] {
  const byQuestion = new Map<string, Series[]>();
  for (const series of seriesOf(measured)) {
    const key = `${series.latest.level} ${series.question}`;
    const alike = byQuestion.get(key);
    if (alike) alike.push(series);
    else byQuestion.set(key, [series]);
  }
  return [...byQuestion.values()];
}

const asks: Readonly<Record<Exclude<Question, "pair">, (alike: readonly Series[]) => readonly Asked[]>> = {
  change(alike) {
    const newest = newestEnd(alike, alike.length);
    const spread = ordinarySpread(alike, newest);
    return alike.map((series) => ({ question: "change", shown: changeAt(series, newest), spread }));
  },
  difference(alike) {
    // How many there are of something follows how large a unit is, and says nothing of how it differs.
    if (alike.some(({ metric }) => isCount(metric.unit))) return [];
    const differences = differencesAt(alike, newestEnd(alike, alike.length));
    const spread = spreadBetween(differences);
    return differences.map((shown) => ({ question: "difference", shown, spread }));
  },
};

function findingOf({ question, shown, spread }: Asked, level: number): Finding {
  const { series } = shown;
  const about = { question, subject: series.latest };
  if (shown.kind !== "compared" || spread === undefined) {
    const because = shown.kind === "compared" ? withoutSpread[question] : shown.because;
    const kind = shown.kind === "compared" ? "too_few" : shown.kind;
    return { ...about, kind, because, sentence: untestedSentence(about.subject, because) };
  }
  const { a, b, contrast, size } = shown.contrast;
  const trail: Trail = {
    ...{ test: "deviance", kind: contrastKind(series.metric), a, b, contrast, size, ...spread },
    p: Math.max(
      studentProbability(contrast / Math.sqrt(varianceAt(spread, size)), spread.degrees),
      exactly(series, a, b),
    ),
    level,
  };
  const kind = trail.p > level ? "cannot_tell" : contrast > 0 ? "higher" : "lower";
  const { now, others } = shown;
  return { ...about, kind, now, others, trail, sentence: testedSentence(question, kind, shown, trail) };
}

/** So many events in all are near normal as far out as a report looks. */
const few = 1000;

/** Beyond some two standard deviations few events are no longer near normal: p is never less than the exact one. */
function exactly({ metric }: Series, a: Observed, b: Observed): number {
  if (contrastKind(metric) === "rate") {
    if (!areFew(a.events, b.events)) return 0;
    return rateRatio({ events: a.events, exposure: a.of }, { events: b.events, exposure: b.of })?.p ?? 0;
  }
  // Those that are no events may be the few.
  const isFew = areFew(a.events, b.events) || areFew(a.of - a.events, b.of - b.events);
  if (!isFew || !Number.isInteger(a.of) || !Number.isInteger(b.of)) return 0;
  return fisherTest({ events: a.events, total: a.of }, { events: b.events, total: b.of }) ?? 0;
}

const areFew = (a: number, b: number): boolean => a + b <= few && Number.isInteger(a) && Number.isInteger(b);

const withoutSpread: Readonly<Record<Exclude<Question, "pair">, Text>> = {
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
