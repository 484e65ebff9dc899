import { type AnyMetric, isCount } from "../metrics/define-metric.js";
import { formatValue } from "../metrics/format-value.js";
import type { Figure, Value } from "../metrics/value.js";
import { listNames } from "../region/list-names.js";
import type { Observed } from "../statistics/observed.js";
import { formatNumber } from "../text/format-number.js";
import { formatPeriod } from "../text/format-period.js";
import { inLocale, type Locale, type Text } from "../text/locale.js";
import { withUnit } from "../text/with-unit.js";
import { addDays, addMonths } from "../time/calendar.js";
import type { Compared } from "./change.js";
import type { DevianceTrail, ExactTrail, Question, Seen, Sentence, Tested, Verdict } from "./finding.js";
import { shownValue } from "./shown-value.js";
import { metricName, topicName } from "./topic-name.js";

/** The grammar's fixed parts, and of each question its verdicts and what the figures are held against. */
const words = {
  change: {
    higher: { nb: "tallet er høyere enn før", nn: "talet er høgare enn før", en: "the figure is higher than before" },
    lower: { nb: "tallet er lavere enn før", nn: "talet er lågare enn før", en: "the figure is lower than before" },
    cannot_tell: {
      nb: "tallet kan ikke skilles fra før",
      nn: "talet kan ikkje skiljast frå før",
      en: "the figure cannot be told from before",
    },
  },
  difference: {
    higher: {
      nb: "tallet er høyere enn de andres",
      nn: "talet er høgare enn det dei andre har",
      en: "the figure is higher than the others'",
    },
    lower: {
      nb: "tallet er lavere enn de andres",
      nn: "talet er lågare enn det dei andre har",
      en: "the figure is lower than the others'",
    },
    cannot_tell: {
      nb: "tallet kan ikke skilles fra de andres",
      nn: "talet kan ikkje skiljast frå det dei andre har",
      en: "the figure cannot be told from the others'",
    },
  },
  pair: {
    higher: { nb: "høyere enn", nn: "høgare enn", en: "higher than" },
    lower: { nb: "lavere enn", nn: "lågare enn", en: "lower than" },
    cannot_tell: { nb: "kan ikke skilles fra", nn: "kan ikkje skiljast frå", en: "cannot be told from" },
  },
  of: { nb: "av", nn: "av", en: "of" },
  against: { nb: "mot", nn: "mot", en: "against" },
  mean: { nb: "i snitt ", nn: "i snitt ", en: "on average " },
  sameTime: { nb: "på samme tid i", nn: "på same tid i", en: "at the same time of" },
  inYears: { nb: "i", nn: "i", en: "in" },
  ofOthers: {
    nb: (count: number) => `for ${count} andre samlet`,
    nn: (count: number) => `for ${count} andre samla`,
    en: (count: number) => `for ${count} others together`,
  },
  signal: {
    nb: "Tilfeldigheter alene gir sjelden så stor forskjell.",
    nn: "Tilfelle åleine gir sjeldan så stor skilnad.",
    en: "Chance alone seldom makes so great a difference.",
  },
  chance: {
    nb: "Forskjellen kan være tilfeldig.",
    nn: "Skilnaden kan vere tilfeldig.",
    en: "The difference can be chance.",
  },
  together: {
    none: {
      nb: (services: number) =>
        services === 1
          ? "den ene tjenesten som kan vurderes, kan ikke skilles fra de andre"
          : `ingen av ${services} tjenester kan skilles fra de andre`,
      nn: (services: number) =>
        services === 1
          ? "den eine tenesta som kan vurderast, kan ikkje skiljast frå dei andre"
          : `ingen av ${services} tenester kan skiljast frå dei andre`,
      en: (services: number) =>
        services === 1
          ? "the one service that can be judged cannot be told from the others"
          : `none of ${services} services can be told from the others`,
    },
    higher: {
      nb: (names: string) => `høyere enn de andre: ${names}`,
      nn: (names: string) => `høgare enn dei andre: ${names}`,
      en: (names: string) => `higher than the others: ${names}`,
    },
    lower: {
      nb: (names: string) => `lavere enn de andre: ${names}`,
      nn: (names: string) => `lågare enn dei andre: ${names}`,
      en: (names: string) => `lower than the others: ${names}`,
    },
    rest: {
      nb: (rest: number) => `${rest} kan ikke skilles fra dem`,
      nn: (rest: number) => `${rest} kan ikkje skiljast frå dei`,
      en: (rest: number) => `${rest} cannot be told from them`,
    },
    untested: {
      nb: (rest: number) => `${rest} kan ikke vurderes`,
      nn: (rest: number) => `${rest} kan ikkje vurderast`,
      en: (rest: number) => `${rest} cannot be judged`,
    },
  },
  nothing: { nb: "kan ikke vurderes", nn: "kan ikkje vurderast", en: "cannot be judged" },
  capacity: {
    nb: "Tallet kan ikke bli høyere enn kapasiteten. At det går ned, betyr ikke at behovet gjør det.",
    nn: "Talet kan ikkje bli høgare enn kapasiteten. At det går ned, tyder ikkje at behovet gjer det.",
    en: "The figure cannot exceed the capacity. That it falls does not mean that the need does.",
  },
} as const;

/** Why a difference is none: those of whom the source cannot tell could turn it. */
export const undecidedCouldTurn: Sentence = {
  nb: "Kilden vet ikke hvor alle hører hjemme, og det kan snu forskjellen.",
  nn: "Kjelda veit ikkje kvar alle høyrer heime, og det kan snu skilnaden.",
  en: "The source does not know where all belong, and that could turn the difference.",
};

/** What a unit's newest figure is beside those before, or beside the others': higher, lower, or not to be told apart. */
export function testedSentence(question: Question, verdict: Verdict, shown: Compared, trail: DevianceTrail): Sentence {
  return inEach((locale) => {
    const { series, now, others } = shown;
    const mean = isMean(now) ? inLocale(words.mean, locale) : "";
    const [own, other] = [trail.a, trail.b].map((seen) => shownOf(now, seen, trail.a, locale));
    const figures = [
      `${own} (${periodOf(now, locale)})`,
      `${inLocale(words.against, locale)} ${mean}${other} ${heldAgainst(question, now, others, locale)}`,
    ].join(", ");
    // Of two figures that are written alike there is no difference to speak of.
    const isHeldBack = shown.contrast.contrast === 0 && shown.contrast.plain.contrast !== 0;
    const alike = own === other ? "" : ` ${inLocale(isHeldBack ? undecidedCouldTurn : words.chance, locale)}`;
    const ending = verdict === "cannot_tell" ? alike : ` ${inLocale(words.signal, locale)}`;
    const isBelow = trail.a.events / trail.a.of < trail.b.events / trail.b.of;
    const caveat = series.metric.limitedByCapacity && isBelow ? ` ${inLocale(words.capacity, locale)}` : "";
    const told = locale === "en" ? ` ${tested(trail)}` : "";
    const subject = subjectOf(series.latest, locale);
    return `${subject}: ${inLocale(words[question][verdict], locale)}. ${figures}.${ending}${caveat}${told}`;
  });
}

/** What one unit's figure is beside another's: counts first, since a share of eleven is no more than they are. */
export function pairSentence(verdict: Verdict, a: Figure, b: Figure, caveat: boolean, trail: ExactTrail): Sentence {
  return inEach((locale) => {
    const [one, other] = [a, b].map((figure) => countedOf(figure, locale));
    const period = formatPeriod(a.periodStart, a.periodEnd, locale);
    const ending = inLocale(verdict === "cannot_tell" ? words.chance : words.signal, locale);
    const capacity = caveat ? ` ${inLocale(words.capacity, locale)}` : "";
    const told = locale === "en" ? ` ${tested(trail)}` : "";
    const subject = subjectOf(a, locale);
    return `${subject}: ${inLocale(words.pair[verdict], locale)} ${b.name}. ${one}, ${inLocale(words.against, locale)} ${other} (${period}). ${ending}${capacity}${told}`;
  });
}

/** A share with what it is made of: «6,3 % (1 av 16)»; any other figure as it is. */
function countedOf(figure: Figure, locale: Locale): string {
  const { numerator, denominator, unitOfMeasure } = figure;
  const written = formatValue(figure, locale);
  if (unitOfMeasure !== "percent" || numerator === undefined || denominator === undefined) return written;
  const [part, whole] = [numerator, denominator].map((value) =>
    formatNumber(value, { decimals: { least: 0, most: 1 }, locale }),
  );
  return `${written} (${part} ${inLocale(words.of, locale)} ${whole})`;
}

/**
 * What the services of an area are beside the others of one topic: which of them are higher or lower, named, and how many
 * cannot be told.
 *
 * @param tested Findings of one topic of those services, one at least.
 * @param untested How many more of them nothing can be said of.
 */
export function togetherSentence(area: string, tested: readonly Tested[], untested: number): Sentence {
  return inEach((locale) => {
    const [{ subject, now }] = tested as [Tested];
    const named = (kind: "higher" | "lower"): string =>
      tested
        .filter((finding) => finding.kind === kind)
        .map((finding) => finding.subject.name)
        .join(", ");
    const [higher, lower] = [named("higher"), named("lower")];
    const rest = tested.filter(({ kind }) => kind === "cannot_tell").length;
    const told =
      rest === tested.length
        ? [words.together.none[locale](rest)]
        : [
            ...(higher === "" ? [] : [words.together.higher[locale](higher)]),
            ...(lower === "" ? [] : [words.together.lower[locale](lower)]),
            ...(rest === 0 ? [] : [words.together.rest[locale](rest)]),
          ];
    const parts = [...told, ...(untested === 0 ? [] : [words.together.untested[locale](untested)])];
    return `${subjectOf({ ...subject, name: area }, locale)} (${periodOf(now, locale)}): ${parts.join("; ")}.`;
  });
}

/** That nothing can be said of a unit's figure, and why. */
export function untestedSentence(subject: Value, because: Text): Sentence {
  return inEach(
    (locale) => `${subjectOf(subject, locale)}: ${inLocale(words.nothing, locale)}. ${inLocale(because, locale)}`,
  );
}

/** Which years, or how many others, the second figure is of. */
function heldAgainst(question: Question, now: readonly Figure[], others: readonly Figure[], locale: Locale): string {
  if (question === "change")
    return `${inLocale(areYears(now) ? words.inYears : words.sameTime, locale)} ${yearsOf(now, others, locale)}`;
  return words.ofOthers[locale](new Set(others.map(({ unit }) => unit)).size);
}

/** That a unit has sent in nothing of some of what others have, or of all of it: then none is named. */
export function silentSentence(name: string, metrics: readonly AnyMetric[]): Sentence {
  if (metrics.length === 0)
    return {
      nb: `${name} har ikke sendt inn noen av de nye tallene som de fleste andre har.`,
      nn: `${name} har ikkje sendt inn nokon av dei nye tala som dei fleste andre har.`,
      en: `${name} has sent in none of the new figures that most others have.`,
    };
  const list = (locale: Locale): string =>
    listNames(
      metrics.map((metric) => metricName(metric, locale)),
      and[locale],
    );
  return {
    nb: `${name} har ikke sendt inn nye tall om ${list("nb")}.`,
    nn: `${name} har ikkje sendt inn nye tal om ${list("nn")}.`,
    en: `${name} has sent in nothing new about ${list("en")}.`,
  };
}

const subjectOf = (subject: Value, locale: Locale): string => `${subject.name}, ${topicName(subject, locale)}`;

/** A sum over the window: counts as many as in a window, ratios on their own scale. */
function shownOf(figures: readonly Figure[], seen: Observed, window: Observed, locale: Locale): string {
  const [{ unitOfMeasure, decimals }] = figures as [Figure];
  return withUnit(formatNumber(shownValue(unitOfMeasure, seen, window), { decimals, locale }), unitOfMeasure, locale);
}

const isMean = ([figure]: readonly Figure[]): boolean => figure !== undefined && isCount(figure.unitOfMeasure);

/** Whether a window is a calendar year: it has no other part of the year to be told from. */
function areYears(figures: readonly Figure[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)] as [Figure, Figure];
  return first.periodStart.endsWith("-01-01") && addMonths(first.periodStart, 12) === last.periodEnd;
}

function periodOf(figures: readonly Figure[], locale: Locale): string {
  const [first, last] = [figures[0], figures.at(-1)] as [Figure, Figure];
  return formatPeriod(first.periodStart, last.periodEnd, locale);
}

/** The years that windows end in, as the newest does: «2022–2024», or «2021 og 2023» where one between is missing. */
function yearsOf(now: readonly Figure[], others: readonly Figure[], locale: Locale): string {
  const end = now.at(-1)?.periodEnd.slice(4);
  const last = others.filter(({ periodEnd }) => periodEnd.slice(4) === end);
  const years = [...new Set(last.map(({ periodEnd }) => Number(addDays(periodEnd, -1).slice(0, 4))))];
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  return years.length > 1 && to - from === years.length - 1
    ? `${from}–${to}`
    : listNames(years.map(String), and[locale]);
}

function tested(trail: DevianceTrail | ExactTrail): string {
  const number = (value: number): string => String(Number(value.toPrecision(3)));
  const { a, b, p, level } = trail;
  const test =
    trail.test === "deviance"
      ? `signed root deviance ${number(trail.contrast)}, ordinary variance ${number(trail.lumps + trail.wander * trail.size)} (${number(trail.degrees)} degrees of freedom)`
      : { fisher: "Fisher's exact test", rate_ratio: "exact test of two rates" }[trail.test];
  // A share is of so many, a rate in so much.
  const isShare = trail.test === "deviance" ? trail.kind === "share" : trail.test === "fisher";
  const seen = ({ events, of, undecided }: Seen): string =>
    `${number(events)} ${isShare ? "of" : "in"} ${number(of)}${undecided > 0 ? ` (${number(undecided)} undecided)` : ""}`;
  // Where the exact test says more than the spread does.
  const isExact = trail.test === "deviance" && trail.exact === p;
  return `[${seen(a)} against ${seen(b)}: ${test}, p = ${number(p)}${isExact ? " by the exact test" : ""}, level ${number(level)}]`;
}

const and = { nb: "og", nn: "og", en: "and" } as const;

const inEach = (tell: (locale: Locale) => string): Sentence => ({ nb: tell("nb"), nn: tell("nn"), en: tell("en") });
