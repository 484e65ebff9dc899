import { caseTerms } from "./terms/cases.js";
import { figureTerms } from "./terms/figures.js";
import { offerTerms } from "./terms/offers.js";
import { organisationTerms } from "./terms/organisation.js";
import { statisticalTerms } from "./terms/statistical.js";
import type { Term } from "./terms/term.js";
import { workforceTerms } from "./terms/workforce.js";

/** The glossary as data, by theme: GLOSSARY.md is made from it, and labels keep to it. */
export const terms: Readonly<
  Record<"cases" | "offers" | "organisation" | "workforce" | "figures" | "statistics", readonly Term[]>
> = {
  cases: caseTerms,
  offers: offerTerms,
  organisation: organisationTerms,
  workforce: workforceTerms,
  figures: figureTerms,
  statistics: statisticalTerms,
};

export type { Term } from "./terms/term.js";
