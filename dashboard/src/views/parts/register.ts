import { lookup, type Selection } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer, Context, Params } from "../view.js";
import { element } from "./element.js";
import { organisationNoteOf } from "./organisation-note.js";
import { regionPage } from "./region-page.js";
import { compactSourceText, sourcesQuery } from "./source.js";
import { distinct, number, rowsOf, text } from "./texts.js";

const { offers } = nb;

/** The questions that every view of the register asks: who has answered, in which region, and from which sources. */
export const registerQueries: Readonly<Record<"register" | "about" | "sources", Selection>> = {
  register: lookup("register"),
  about: lookup("about"),
  sources: sourcesQuery,
};

/** How far the collecting has come in a region. */
export interface RegisterSummary {
  readonly region: string;
  readonly period: string;
  readonly services: number;
  readonly answered: number;
  readonly half: number;
  readonly older: number;
  readonly missing: number;
  /** Whether nobody has sent in anything. */
  readonly isEmpty: boolean;
}

/** How far the collecting has come, from the answers of `registerQueries`. */
export function summaryOf(answers: Readonly<Record<string, Answer>>): RegisterSummary {
  const [row = {}] = rowsOf(answers.register);
  const [about = {}] = rowsOf(answers.about);
  const [services, missing] = [number(row, "services"), number(row, "not_submitted")];
  return {
    region: text(about, "name"),
    period: text(row, "period"),
    services,
    answered: number(row, "answered"),
    half: number(row, "half_filled"),
    older: number(row, "older"),
    missing,
    isEmpty: services === missing,
  };
}

/** «Ikke innsendt», what would stand here, and how to begin, with the way there. */
export function notSubmitted(
  { services, period }: RegisterSummary,
  here: string,
  { document, params }: Context,
): HTMLElement {
  return element(
    document,
    "div",
    { class: "not-submitted" },
    element(document, "p", {}, element(document, "strong", {}, offers.notSubmitted(services, period))),
    element(document, "p", {}, here, " ", ...howToBegin(document, params)),
  );
}

/** How to begin collecting, with the way to the forms. */
export function howToBegin(document: Document, params: Params): readonly (HTMLElement | string)[] {
  const [before, link, after] = offers.howToBegin;
  return [before, element(document, "a", { href: `${regionPage(params, "samle-inn")}#skjemaene` }, link), after];
}

/** «Ikke innsendt» alone, or nothing where a figure beside it says so. */
export function notAnswered(document: Document, { quiet }: Params): HTMLElement {
  return quiet === undefined ? element(document, "p", {}, offers.none) : element(document, "div");
}

/** Where the figures of a view of the register come from: the services' own answers, and the count of children. */
export function registerSource(answers: Readonly<Record<string, Answer>>, rows: Answer["rows"] = []): string {
  const { region, period } = summaryOf(answers);
  const ids = distinct(rows.flatMap((row) => text(row, "sources").split(" ")).filter((id) => id !== ""));
  const population = ids.length === 0 ? [] : [offers.population(compactSourceText(answers.sources, ids))];
  return [offers.source(region, period), ...population].join(". ");
}

/** How many have answered, how old answers are, and by which day's organisation. */
export function registerNotes(answers: Readonly<Record<string, Answer>>): readonly string[] {
  return [offers.answered(summaryOf(answers)), organisationNoteOf(answers.about)];
}
