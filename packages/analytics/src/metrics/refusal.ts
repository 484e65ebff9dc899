import { facetValue } from "../text/facet-values.js";
import { formatDay } from "../text/format-date.js";
import { formatPeriod } from "../text/format-period.js";
import { inLocale, type Locale, type Text } from "../text/locale.js";
import type { DifferingFacet } from "./facets.js";
import type { Figure } from "./value.js";

/** One sentence for a director: why two figures cannot be compared. */
export function refusal(a: Figure, b: Figure, differs: readonly DifferingFacet[]): Required<Text> {
  return {
    nb: `Tallene kan ikke sammenlignes: ${list(clauses(a, b, differs, "nb"), "og")}.`,
    nn: `Tala kan ikkje samanliknast: ${list(clauses(a, b, differs, "nn"), "og")}.`,
    en: `The figures cannot be compared: ${list(clauses(a, b, differs, "en"), "and")}.`,
  };
}

/** A clause a difference; kind of period and season are told by one clause, since both name the two periods. */
function clauses(a: Figure, b: Figure, differs: readonly DifferingFacet[], locale: Locale): readonly string[] {
  return [...new Set(differs.map((facet) => clause(a, b, facet, locale)))];
}

function clause(a: Figure, b: Figure, { facet, a: ofA, b: ofB }: DifferingFacet, locale: Locale): string {
  const say = (text: Required<Text>): string => text[locale];
  const both = (textA: string, textB: string): string =>
    say({
      nb: `det ene er ${textA}, det andre ${textB}`,
      nn: `det eine er ${textA}, det andre ${textB}`,
      en: `one is ${textA}, the other ${textB}`,
    });
  const each = (textA: string, textB: string): string =>
    say({
      nb: `det ene gjelder ${textA}, det andre ${textB}`,
      nn: `det eine gjeld ${textA}, det andre ${textB}`,
      en: `one is for ${textA}, the other for ${textB}`,
    });
  if (facet === "territory") return ground(a, b, locale);
  if (ofA === ofB && facet !== "region") return leftOpen(facet, ofA, locale);
  switch (facet) {
    case "region":
      return say({
        nb: "grenser, brudd i tidsserien og kapasitet er ikke slått opp; sett tallene inn i regionen sin (inRegion) først",
        nn: "grenser, brot i tidsserien og kapasitet er ikkje slått opp; set tala inn i regionen sin (inRegion) først",
        en: "borders, breaks in the series and capacity have not been looked up; put the figures in their region (inRegion) first",
      });
    case "status":
      return say({ nb: "det ene er oppdiktet", nn: "det eine er oppdikta", en: "one is invented" });
    case "definition":
      return say({
        nb: `det ene er «${inLocale(a.label, locale)}», det andre «${inLocale(b.label, locale)}»`,
        nn: `det eine er «${inLocale(a.label, locale)}», det andre «${inLocale(b.label, locale)}»`,
        en: `one is “${inLocale(a.label, locale)}”, the other “${inLocale(b.label, locale)}”`,
      });
    case "period_kind":
    case "season":
      return each(timeOf(a, locale), timeOf(b, locale));
    case "boundaries":
      return both(borders(ofA, locale), borders(ofB, locale));
    case "series": {
      const day =
        [ofA, ofB]
          .flatMap((of) => (of === undefined || of === "unbroken" ? [] : of))
          .toSorted()
          .at(-1) ?? "";
      return say({
        nb: `tidsserien har et brudd ${formatDay(day, "nb")} mellom dem`,
        nn: `tidsserien har eit brot ${formatDay(day, "nn")} mellom dei`,
        en: `the series has a break on ${formatDay(day, "en")} between them`,
      });
    }
    case "members":
      return say({
        nb: `det ene gjelder ${parts(a, "nb")}, det andre ${parts(b, "nb")}, og ikke de samme`,
        nn: `det eine gjeld ${parts(a, "nn")}, det andre ${parts(b, "nn")}, og ikkje dei same`,
        en: `one is of ${parts(a, "en")}, the other of ${parts(b, "en")}, not the same ones`,
      });
    case "population":
    case "age_group":
      return each(facetValue(facet, ofA, locale), facetValue(facet, ofB, locale));
    default:
      return both(facetValue(facet, ofA, locale), facetValue(facet, ofB, locale));
  }
}

/** Why two figures are not of one ground. */
function ground(a: Figure, b: Figure, locale: Locale): string {
  const [timeA, timeB] = [timeOf(a, locale), timeOf(b, locale)];
  const changing = [a, b].find(({ territory }) => territory === "changing");
  if (changing) {
    const { name } = changing;
    const time = timeOf(changing, locale);
    return {
      nb: `området til ${name} ble endret i løpet av perioden ${time}`,
      nn: `området til ${name} vart endra i løpet av perioden ${time}`,
      en: `what ${name} covered changed in the course of ${time}`,
    }[locale];
  }
  const unknown = [a, b].find(({ territory }) => territory === "unknown");
  if (unknown) {
    const { name } = unknown;
    const time = timeOf(unknown, locale);
    return {
      nb: `det er ikke kjent hvilket område ${name} omfattet i perioden ${time}`,
      nn: `det er ikkje kjent kva område ${name} omfatta i perioden ${time}`,
      en: `it is not known what ${name} covered in ${time}`,
    }[locale];
  }
  return {
    nb: `det ene gjelder ${timeA}, det andre ${timeB}, og ${a.name} omfattet ikke det samme området`,
    nn: `det eine gjeld ${timeA}, det andre ${timeB}, og ${a.name} omfatta ikkje det same området`,
    en: `one is for ${timeA}, the other for ${timeB}, and ${a.name} did not cover the same area`,
  }[locale];
}

const timeOf = ({ periodStart, periodEnd }: Figure, locale: Locale): string =>
  formatPeriod(periodStart, periodEnd, locale);

/** How many of the parts reported. */
const parts = ({ membersFound, membersExpected }: Figure, locale: Locale): string =>
  ({
    nb: `${membersFound} av ${membersExpected} enheter`,
    nn: `${membersFound} av ${membersExpected} einingar`,
    en: `${membersFound} of ${membersExpected} units`,
  })[locale];

/** Why two figures that say the same are not alike: neither source says more. */
function leftOpen(facet: string, value: string | undefined, locale: Locale): string {
  if (value === undefined)
    return {
      nb: "ingen av kildene sier hva tallet gjelder",
      nn: "ingen av kjeldene seier kva talet gjeld",
      en: "neither source says what it is of",
    }[locale];
  const both = { nb: "begge er", nn: "begge er", en: "both are" }[locale];
  const differ = { nb: ", og ikke for de samme", nn: ", og ikkje for dei same", en: ", and not the same ones" }[locale];
  return `${both} ${facetValue(facet, value, locale)}${value === "not_stated" ? "" : differ}`;
}

const borders = (day = "", locale: Locale): string =>
  ({
    nb: `på grensene per ${formatDay(day, "nb")}`,
    nn: `på grensene per ${formatDay(day, "nn")}`,
    en: `on the borders of ${formatDay(day, "en")}`,
  })[locale];

function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("; ")}; ${and} ${parts.at(-1)}`;
}
