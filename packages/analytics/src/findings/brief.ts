import type { Level } from "../region/unit.js";
import type { Attention } from "./attention.js";
import { type Finding, isTested, type Question, type Sentence, type Silence, type Tested } from "./finding.js";
import { togetherSentence } from "./sentences.js";
import { isMainPart, themeOf } from "./watched.js";

/** Whom a few sentences are about: a unit, and the services that are part of it, if it is not one itself. */
export interface BriefSubject {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
  readonly services: readonly string[];
}

/** One of the few sentences about a unit. */
export interface BriefSentence {
  /** `together`: what its services are beside the others. `silent`: who has sent in nothing. */
  readonly kind: Question | "together" | "silent";
  /** Metric, split and length of period; none of the silent. */
  readonly topic?: string;
  /** The unit whose figure it is about. */
  readonly unit: { readonly level: string; readonly id: string };
  readonly sentence: Sentence;
  /** Whether it says higher or lower. */
  readonly isSignal: boolean;
}

/** What is said of a unit in a few sentences, and how many signals it and its services have in all. */
export interface Brief {
  readonly sentences: readonly BriefSentence[];
  readonly signals: number;
}

/** So many sentences at most: what a meeting can hold in its head. */
const most = 4;

/**
 * The few sentences about a unit that a sheet has room for: whoever is higher or lower first, then who is silent, then what
 * cannot be told apart, theme by theme. One at least of how it was before and one of how the services differ,
 * where there are such, so that each can be seen in its chart.
 *
 * No service is named for a figure that cannot be told from the others'.
 */
export function briefOf(subject: BriefSubject, { report, silent }: Attention): Brief {
  const isOwn = ({ subject: { level, unit } }: Finding): boolean => level === subject.level && unit === subject.id;
  const isPart = ({ subject: { level, unit } }: Finding): boolean =>
    level === "service" && subject.services.includes(unit);
  const own = report.findings.filter(isTested).filter(isOwn).map(aboutOne);
  const parts = report.findings.filter(isPart);
  const changed = parts
    .filter(isTested)
    .filter(({ question, kind }) => question === "change" && kind !== "cannot_tell")
    .map(aboutOne);
  const unheard = silent
    .filter(({ level, unit }) => level === "service" && (unit === subject.id || subject.services.includes(unit)))
    .map(aboutSilence);
  const told = [...own, ...changed, ...together(subject, parts)];
  const signals = told.filter(({ isSignal }) => isSignal).toSorted((a, b) => a.p - b.p);
  const ordered = [...signals, ...unheard, ...themeByTheme(told.filter(({ isSignal }) => !isSignal))];
  const charted = [
    ordered.find(({ kind }) => kind === "change"),
    ordered.find(({ kind }) => kind === "difference" || kind === "together"),
  ].filter((each) => each !== undefined);
  // Nothing that cannot be told takes the place of a signal.
  const chosen = [...new Set([...signals, ...charted, ...ordered])].slice(0, most);
  return {
    sentences: ordered.filter((each) => chosen.includes(each)).map(({ p: _, theme: __, isMain: ___, ...each }) => each),
    signals: [...report.findings.filter(isOwn), ...parts].filter(isTested).filter(({ kind }) => kind !== "cannot_tell")
      .length,
  };
}

interface Candidate extends BriefSentence {
  readonly p: number;
  readonly theme: number | string;
  readonly isMain: boolean;
}

/** The first of each theme, then the second of each, and so on: main parts before others. */
function themeByTheme(all: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<number | string, number>();
  const ranked = [...all.filter(({ isMain }) => isMain), ...all.filter(({ isMain }) => !isMain)].map((each) => {
    const rank = seen.get(each.theme) ?? 0;
    seen.set(each.theme, rank + 1);
    return { each, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ each }) => each);
}

function aboutOne({ question, topic, subject, sentence, kind, trail }: Tested): Candidate {
  return {
    ...{ kind: question, topic, unit: { level: subject.level, id: subject.unit }, sentence },
    isSignal: kind !== "cannot_tell",
    ...{ p: trail.p, theme: themeOf(subject.metric), isMain: isMainPart(subject.dimensions) },
  };
}

const aboutSilence = ({ level, unit, sentence }: Silence): Candidate => ({
  ...{ kind: "silent", unit: { level, id: unit }, sentence },
  ...{ isSignal: false, p: 1, theme: "silent", isMain: true },
});

/** Of each topic, what an area's services are beside all others. */
function together({ level, id, name }: BriefSubject, parts: readonly Finding[]): readonly Candidate[] {
  const differences = parts.filter(({ question }) => question === "difference");
  return [...new Set(differences.map(({ topic }) => topic))].flatMap((topic) => {
    const alike = differences.filter((finding) => finding.topic === topic);
    const tested = alike.filter(isTested);
    const [first] = tested;
    if (first === undefined) return [];
    return [
      {
        ...aboutOne(first),
        ...{ kind: "together" as const, unit: { level, id } },
        sentence: togetherSentence(name, tested, alike.length - tested.length),
        isSignal: tested.some(({ kind }) => kind !== "cannot_tell"),
        p: Math.min(...tested.map(({ trail }) => trail.p)),
      },
    ];
  });
}
