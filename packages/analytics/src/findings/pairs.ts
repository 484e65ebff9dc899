import { mayOverlap } from "../metrics/compare.js";
import type { AnyMetric } from "../metrics/define-metric.js";
import type { Figure, Value } from "../metrics/value.js";
import { fisherTest } from "../statistics/rates/fisher-exact.js";
import { rateRatio } from "../statistics/rates/rate-ratio.js";
import type { Text } from "../text/locale.js";
import { falseSignalBudget, reportOf } from "./budget.js";
import { nobody } from "./change.js";
import { contrastKind, isSound, refusalOf } from "./contrast.js";
import type { PairFinding, Report } from "./finding.js";
import { pairSentence, undecidedCouldTurn, untestedSentence } from "./sentences.js";
import { type Measured, topicOf } from "./series.js";
import { observedOf } from "./window.js";

/**
 * How units are beside one another, two by two: for a few units of which no history tells how they usually differ.
 *
 * Exact tests, of events that come singly (a metric with Wilson's or Garwood's interval); the level of each is the budget
 * over the number of pairs, so that whoever looks for the two that lie furthest apart is not misled by having looked.
 *
 * @param measured A metric and one figure of each unit, of one period and split; no unit is part of another.
 * @param budget Expected false signals of all pairs.
 * @throws RangeError if the budget is not above 0.
 */
export function pairs({ metric, values }: Measured, budget: number = falseSignalBudget): Report<PairFinding> {
  const all = values.flatMap((a, i) => values.slice(i + 1).map((b) => [a, b, shownOf(metric, a, b)] as const));
  const tests = all.filter(([, , shown]) => shown.kind === "tested").length;
  return reportOf(budget, tests, (level) => all.map(([subject, , shown]) => findingOf(metric, subject, shown, level)));
}

/** Exact tests take no more. */
const most = 1e8;

type Shown =
  | {
      readonly kind: "tested";
      readonly a: Figure;
      readonly b: Figure;
      readonly test: "fisher" | "rate_ratio";
      readonly p: number;
    }
  | { readonly kind: "too_few" | "not_comparable"; readonly because: Text };

function shownOf(metric: AnyMetric, a: Value, b: Value): Shown {
  for (const value of [a, b])
    if (value.kind !== "value")
      return { kind: value.kind === "not_comparable" ? "not_comparable" : "too_few", because: value.because };
  const [one, other] = [a as Figure, b as Figure];
  if (one.unit === other.unit || one.level !== other.level || one.periodEnd !== other.periodEnd)
    return { kind: "not_comparable", because: notPair };
  if (mayOverlap(one, other)) return { kind: "not_comparable", because: shared };
  const refusal = refusalOf(one, other);
  if (refusal) return { kind: "not_comparable", because: refusal };
  if (metric.interval.method !== "wilson" && metric.interval.method !== "garwood")
    return { kind: "too_few", because: inLumps };
  const [first, second] = [observedOf([one]), observedOf([other])];
  if (first.undecided + second.undecided > 0) return { kind: "too_few", because: undecidedCouldTurn };
  if (![first, second].every(({ events }) => Number.isSafeInteger(events)))
    return { kind: "too_few", because: inLumps };
  const kind = contrastKind(metric);
  if (![first, second].every((seen) => isSound(kind, seen) && seen.of > 0 && seen.events + seen.of <= most))
    return { kind: "too_few", because: nobody };
  const test = kind === "share" ? "fisher" : "rate_ratio";
  const p =
    test === "fisher"
      ? fisherTest({ events: first.events, total: first.of }, { events: second.events, total: second.of })
      : rateRatio({ events: first.events, exposure: first.of }, { events: second.events, exposure: second.of })?.p;
  return p === undefined ? { kind: "too_few", because: nothing } : { kind: "tested", a: one, b: other, test, p };
}

function findingOf(metric: AnyMetric, subject: Value, shown: Shown, level: number): PairFinding {
  const about = { question: "pair", topic: topicOf(metric, subject), subject } as const;
  if (shown.kind !== "tested")
    return { ...about, kind: shown.kind, because: shown.because, sentence: untestedSentence(subject, shown.because) };
  const { a, b, test, p } = shown;
  const kind = p <= level ? (a.estimate > b.estimate ? "higher" : "lower") : "cannot_tell";
  const trail = { test, a: observedOf([a]), b: observedOf([b]), p, level };
  const sentence = pairSentence(kind, a, b, metric.limitedByCapacity === true, trail);
  return { ...about, kind, now: [a], others: [b], trail, sentence };
}

const inLumps: Text = {
  nb: "Tallet svinger mer enn hendelser som kommer enkeltvis, så to tall alene sier ikke om forskjellen er tilfeldig.",
  nn: "Talet svingar meir enn hendingar som kjem enkeltvis, så to tal åleine seier ikkje om skilnaden er tilfeldig.",
  en: "The figure varies more than events that come singly, so two figures alone do not tell whether they differ by chance.",
};

const notPair: Text = {
  nb: "Det er ikke to enheter av samme slag i samme periode.",
  nn: "Det er ikkje to einingar av same slag i same periode.",
  en: "They are not two units of one kind in one period.",
};

const shared: Text = {
  nb: "De to enhetene kan ha deler felles, og da er tallene ikke uavhengige.",
  nn: "Dei to einingane kan ha delar felles, og då er tala ikkje uavhengige.",
  en: "The two units may share parts, and then their figures are not independent.",
};

const nothing: Text = {
  nb: "Det er ingen hendelser å sammenligne.",
  nn: "Det er ingen hendingar å samanlikne.",
  en: "There are no events to compare.",
};
