import { facetValue } from "../text/facet-values.js";
import { formatDay } from "../text/format-date.js";
import { formatPeriod } from "../text/format-period.js";
import { inLocale, type Locale, type Text } from "../text/locale.js";
import type { DifferingFacet } from "./facets.js";
import type { Figure } from "./value.js";

/** One sentence for a director: why two figures cannot be compared. */
export function refusal(a: Figure, b: Figure, differs: readonly DifferingFacet[]): Text {
  return {
    nb: `Tallene kan ikke sammenlignes: ${list(clauses(a, b, differs, "nb"), "og")}.`,
    en: `The figures cannot be compared: ${list(clauses(a, b, differs, "en"), "and")}.`,
  };
}

/** A clause a difference; kind of period and season are told by one clause, since both name the two periods. */
function clauses(a: Figure, b: Figure, differs: readonly DifferingFacet[], locale: Locale): readonly string[] {
  return [...new Set(differs.map((facet) => clause(a, b, facet, locale)))];
}

function clause(a: Figure, b: Figure, { facet, a: ofA, b: ofB }: DifferingFacet, locale: Locale): string {
  const en = locale === "en";
  const both = (textA: string, textB: string): string =>
    en ? `one is ${textA}, the other ${textB}` : `det ene er ${textA}, det andre ${textB}`;
  if (facet === "territory") return ground(a, b, locale);
  if (ofA === ofB && facet !== "region") return leftOpen(facet, ofA, locale);
  switch (facet) {
    case "region":
      return en
        ? "borders, breaks in the series and capacity have not been looked up; put the figures in their region (inRegion) first"
        : "grenser, brudd i tidsserien og kapasitet er ikke slått opp; sett tallene inn i regionen sin (inRegion) først";
    case "status":
      return en ? "one is invented" : "det ene er oppdiktet";
    case "definition":
      return en
        ? `one is “${inLocale(a.label, locale)}”, the other “${inLocale(b.label, locale)}”`
        : `det ene er «${inLocale(a.label, locale)}», det andre «${inLocale(b.label, locale)}»`;
    case "period_kind":
    case "season":
      return en
        ? `one is for ${formatPeriod(a.periodStart, a.periodEnd, locale)}, the other for ${formatPeriod(b.periodStart, b.periodEnd, locale)}`
        : `det ene gjelder ${formatPeriod(a.periodStart, a.periodEnd, locale)}, det andre ${formatPeriod(b.periodStart, b.periodEnd, locale)}`;
    case "boundaries":
      return both(borders(ofA, en), borders(ofB, en));
    case "series": {
      const day =
        [ofA, ofB]
          .flatMap((of) => (of === undefined || of === "unbroken" ? [] : of))
          .toSorted()
          .at(-1) ?? "";
      return en
        ? `the series has a break on ${formatDay(day, "en")} between them`
        : `tidsserien har et brudd ${formatDay(day, "nb")} mellom dem`;
    }
    case "members":
      return en
        ? `one is of ${parts(a, en)}, the other of ${parts(b, en)}, not the same ones`
        : `det ene gjelder ${parts(a, en)}, det andre ${parts(b, en)}, og ikke de samme`;
    case "population":
    case "age_group":
      return en
        ? `one is for ${facetValue(facet, ofA, locale)}, the other for ${facetValue(facet, ofB, locale)}`
        : `det ene gjelder ${facetValue(facet, ofA, locale)}, det andre ${facetValue(facet, ofB, locale)}`;
    default:
      return both(facetValue(facet, ofA, locale), facetValue(facet, ofB, locale));
  }
}

/** Why two figures are not of one ground. */
function ground(a: Figure, b: Figure, locale: Locale): string {
  const en = locale === "en";
  const time = ({ periodStart, periodEnd }: Figure): string => formatPeriod(periodStart, periodEnd, locale);
  const changing = [a, b].find(({ territory }) => territory === "changing");
  if (changing)
    return en
      ? `what ${changing.name} covered changed in the course of ${time(changing)}`
      : `området til ${changing.name} ble endret i løpet av perioden ${time(changing)}`;
  const unknown = [a, b].find(({ territory }) => territory === "unknown");
  if (unknown)
    return en
      ? `it is not known what ${unknown.name} covered in ${time(unknown)}`
      : `det er ikke kjent hvilket område ${unknown.name} omfattet i perioden ${time(unknown)}`;
  return en
    ? `one is for ${time(a)}, the other for ${time(b)}, and ${a.name} did not cover the same area`
    : `det ene gjelder ${time(a)}, det andre ${time(b)}, og ${a.name} omfattet ikke det samme området`;
}

/** How many of the parts reported. */
const parts = ({ membersFound, membersExpected }: Figure, en: boolean): string =>
  `${membersFound} ${en ? "of" : "av"} ${membersExpected} ${en ? "units" : "enheter"}`;

/** Why two figures that say the same are not alike: neither source says more. */
function leftOpen(facet: string, value: string | undefined, locale: Locale): string {
  const en = locale === "en";
  if (value === undefined) return en ? "neither source says what it is of" : "ingen av kildene sier hva tallet gjelder";
  const words = facetValue(facet, value, locale);
  if (value === "not_stated") return en ? `both are ${words}` : `begge er ${words}`;
  return en ? `both are ${words}, and not the same ones` : `begge er ${words}, og ikke for de samme`;
}

function borders(day = "", en: boolean): string {
  return en ? `on the borders of ${formatDay(day, "en")}` : `på grensene per ${formatDay(day, "nb")}`;
}

function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("; ")}; ${and} ${parts.at(-1)}`;
}
