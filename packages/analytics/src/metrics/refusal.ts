import { facetValue } from "../text/facet-values.js";
import { formatDay } from "../text/format-date.js";
import { formatPeriod } from "../text/format-period.js";
import type { Locale, Text } from "../text/locale.js";
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
  switch (facet) {
    case "status":
      return en ? "one is invented" : "det ene er oppdiktet";
    case "definition":
      return en ? "they measure different things" : "de måler ulike ting";
    case "period_kind":
    case "season":
      return en
        ? `one is for ${formatPeriod(a.periodStart, a.periodEnd, locale)}, the other for ${formatPeriod(b.periodStart, b.periodEnd, locale)}`
        : `det ene gjelder ${formatPeriod(a.periodStart, a.periodEnd, locale)}, det andre ${formatPeriod(b.periodStart, b.periodEnd, locale)}`;
    case "boundaries":
      return both(...([ofA, ofB].map((day) => borders(day, en)) as [string, string]));
    case "series": {
      const day =
        [ofA, ofB]
          .flatMap((of) => of ?? [])
          .toSorted()
          .at(-1) ?? "";
      return en
        ? `the series has a break on ${formatDay(day, "en")} between them`
        : `tidsserien har et brudd ${formatDay(day, "nb")} mellom dem`;
    }
    case "members":
      return en
        ? `one is of ${parts(a, en)}, the other of ${parts(b, en)}`
        : `det ene gjelder ${parts(a, en)}, det andre ${parts(b, en)}`;
    case "population":
      return en
        ? `one is for ${facetValue(facet, ofA, locale)}, the other for ${facetValue(facet, ofB, locale)}`
        : `det ene gjelder ${facetValue(facet, ofA, locale)}, det andre ${facetValue(facet, ofB, locale)}`;
    default:
      return both(facetValue(facet, ofA, locale), facetValue(facet, ofB, locale));
  }
}

/** The parts that reported; not the same ones where the numbers are alike. */
function parts({ membersFound, membersExpected }: Figure, en: boolean): string {
  return en
    ? `${membersFound} of ${membersExpected} parts, not the same ones`
    : `${membersFound} av ${membersExpected} deler, og ikke de samme`;
}

function borders(day: string | undefined, en: boolean): string {
  if (day === undefined) return en ? "without stated borders" : "uten oppgitte grenser";
  return en ? `on the borders of ${formatDay(day, "en")}` : `på grensene per ${formatDay(day, "nb")}`;
}

function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join("; ")}; ${and} ${parts.at(-1)}`;
}
