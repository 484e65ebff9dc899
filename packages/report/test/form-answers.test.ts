import { answersFile } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { answersCsv } from "../src/answers-csv.js";
import { emptyForm } from "../src/draft.js";
import { answersIn, formOf } from "../src/form-answers.js";
import { readAnswers } from "../src/read-answers.js";
import { smallAnswers, smallForm } from "./small-form.js";

const saved = answersFile(smallAnswers);
const [ownOffer] = smallAnswers.own_offers;
const edited = (edit: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(saved);
  edit(file);
  return JSON.stringify(file);
};

describe("a saved file", () => {
  test("is read back as it was, and shown and saved again is the same", () => {
    const reading = readAnswers(saved, smallForm);
    expect(reading).toEqual({ ok: true, answers: smallAnswers, unknown: [] });
    expect(answersIn(formOf(smallAnswers), smallForm, "2025-02-03")).toEqual(smallAnswers);
  });

  test("names its format first, and has no key for what is not given", () => {
    const file = JSON.parse(saved);
    expect(Object.keys(file)[0]).toBe("format");
    expect(file.format).toBe("barneloftet-answers-1");
    expect(file.answers[1]).toEqual({
      offer: "pmto",
      availability: "exists",
      counsellors: "two_or_more",
      without_casework: "yes",
      capacity: "some",
    });
  });

  test.each([
    ["no JSON", "hei", "ikke lagret fra dette skjemaet"],
    ["JSON of another kind", "[]", "ikke lagret fra dette skjemaet"],
    ["another region's", edited((file) => Object.assign(file, { region: "annet" })), "en annen region («annet»)"],
    ["another service's", edited((file) => Object.assign(file, { service: "borg" })), "en annen tjeneste («borg»)"],
    ["a later half-year's", edited((file) => Object.assign(file, { period: "2025H2" })), "etter 1. halvår 2025"],
    ["a half-year that is none", edited((file) => Object.assign(file, { period: "2025" })), "skadet"],
    ["a day that is none", edited((file) => Object.assign(file, { answered_on: "2025-02-30" })), "skadet"],
    ["a mailbox that is a list", edited((file) => Object.assign(file, { mailbox: [] })), "skadet"],
    ["answers that are text", edited((file) => Object.assign(file, { answers: "alt" })), "skadet"],
    ["a word that is none", saved.replace('"some"', '"toString"'), "skadet"],
    ["1000 assignments", saved.replace('"assignments": 3', '"assignments": 1000'), "skadet"],
    ["an offer that is missing and yet free", saved.replace('"exists"', '"missing"'), "skadet"],
    ["an offer shared with nobody said", saved.replace('"shared_with": "across",', ""), "skadet"],
    [
      "counsellors of what is no method",
      saved.replace('"counsellors": "not_stated"', '"counsellors": "one"'),
      "skadet",
    ],
    ["a key that is no column", saved.replace('"offer"', '"x": 1, "offer"'), "skadet"],
    ["an own offer whose kind is a list", saved.replace('"kind": "measure"', '"kind": ["measure"]'), "skadet"],
    ["nine own offers", edited((file) => Object.assign(file, { own_offers: Array(9).fill(ownOffer) })), "flere enn 8"],
    ["two answers about one offer", saved.replace('"pmto"', '"gruppetilbud"'), "to svar om samme tilbud"],
    ["a mailbox of 121 letters", edited((file) => Object.assign(file, { mailbox: "x".repeat(121) })), "skadet"],
    [
      "a service that is no text",
      edited((file) => Object.assign(file, { service: { toString: "x", valueOf: "x" } })),
      "en annen tjeneste («uten navn»)",
    ],
    ["an own offer with a long name", saved.replace("=1+1", "x".repeat(90)), "skadet"],
  ])("that is %s is refused in a sentence", (_, text, sentence) => {
    expect(readAnswers(text, smallForm)).toEqual({ ok: false, why: expect.stringContaining(sentence) });
  });

  test("of an earlier half-year is taken, and offers that are not asked about are named", () => {
    const text = edited((file) => Object.assign(file, { period: "2024H2" })).replace("pmto", "mst");
    expect(readAnswers(text, smallForm)).toMatchObject({ ok: true, answers: { period: "2024H2" }, unknown: ["mst"] });
  });
});

describe("what a form saves", () => {
  const saves = (drafts: (typeof emptyForm)["drafts"]) =>
    answersIn({ ...emptyForm, drafts }, smallForm, "2025-02-03").answers;

  test("is nothing of what nobody has touched", () => {
    expect(saves({})).toEqual([]);
  });

  test("has no number where none from 1 to 999 is typed, and then says nothing of what is free", () => {
    for (const assignments of ["", "0", "1000", "3,5", "mange"])
      expect(saves({ gruppetilbud: { availability: "exists", capacity: "number", assignments } })).toEqual([
        expect.objectContaining({ capacity: "not_stated", assignments: undefined }),
      ]);
  });

  test("holds nothing free of what is missing, nor whom it is shared with", () => {
    expect(saves({ gruppetilbud: { availability: "missing", shared_with: "across", capacity: "some" } })).toEqual([
      expect.objectContaining({ shared_with: undefined, capacity: "not_stated" }),
    ]);
  });

  test("leaves out a mailbox that may be a person's", () => {
    const mailbox = "kari.nordkvinne@fjelldal.example";
    expect(answersIn({ ...emptyForm, mailbox }, smallForm, "2025-02-03").mailbox).toBeUndefined();
  });
});

test("own offers with a birth number, a phone number or an address in the name are left out, as joining would; a person's name is not", () => {
  const named = (name: string) => ({ key: name, name, kind: "measure" as const });
  const own = [
    named(`Gruppe ${["010190", "12345"].join("")}`),
    named(`Gruppe, ring ${["912", "34", "567"].join(" ")}`),
    named(`Gruppe, ${["post", "granli.example"].join("@")}`),
    named("Gruppe med Kari Nordmann"),
  ];
  const { own_offers } = answersIn({ ...emptyForm, own }, smallForm, "2025-02-03");
  expect(own_offers.map(({ name }) => name)).toEqual(["Gruppe med Kari Nordmann"]);
});

test("the spreadsheet has a row for each offer asked about and each own, in Norwegian words, and no formula", () => {
  const lines = answersCsv(smallAnswers, smallForm.offers).split("\r\n");
  const about = "eventyrlandet;fjelldal;2025H1;2025-02-03;barnevern@fjelldal.example";
  expect(lines).toEqual([
    "\uFEFFregion;tjeneste;periode;svardato;postkasse;tilbud;tilbudets navn;slag;svar;deles med;veiledere;uten saksbehandling;ledig",
    `${about};gruppetilbud;Gruppetilbud;tiltak;deles;flere nettverk;ikke oppgitt;ikke oppgitt;3`,
    `${about};pmto;PMTO;metode;finnes;;to eller flere;ja;noe`,
    `${about};base-jurist;Jurist;funksjon i en base;ikke oppgitt;;ikke oppgitt;ikke oppgitt;ikke oppgitt`,
    `${about};;"'=1+1;""hei""";tiltak;finnes;;ikke oppgitt;ikke oppgitt;ingen`,
    "",
  ]);
});
