import { describe, expect, test } from "vitest";
import { remainders } from "../src/client/remainders.js";
import { type Draft, emptyForm, type FormState, type OwnDraft } from "../src/draft.js";
import { formOf } from "../src/form-answers.js";
import { smallAnswers, smallForm } from "./small-form.js";

const saying = (what: string, state: Partial<FormState>) =>
  remainders({ ...emptyForm, ...state }, smallForm).find((one) => one.what.includes(what));
const group = (draft: Draft): Partial<FormState> => ({ drafts: { gruppetilbud: draft } });
const own = (draft: Partial<OwnDraft>): Partial<FormState> => ({
  own: [{ key: "own-1", name: "Båtgruppe", kind: "measure", availability: "bought", ...draft }],
});

describe("what a saved file lacks, with the way to it", () => {
  test("is nothing of a form that is filled in", () => {
    const drafts = { ...formOf(smallAnswers).drafts, "base-jurist": { availability: "missing" as const } };
    expect(remainders({ ...formOf(smallAnswers), drafts }, smallForm)).toEqual([]);
  });

  test("is what nobody has answered, «ikke oppgitt» too", () => {
    expect(saying("Ubesvart: 3", group({ availability: "not_stated" }))?.fields).toEqual([
      { label: "Gruppetilbud", field: "gruppetilbud" },
      { label: "PMTO", field: "pmto" },
      { label: "Jurist", field: "base-jurist" },
    ]);
  });

  test.each([
    ["to", "Gruppetilbud («to»)"],
    ["", "Gruppetilbud"],
    ["1000", "Gruppetilbud («1000»)"],
  ])("is a number of assignments typed as «%s»", (assignments, label) => {
    expect(
      saying("Antall oppdrag mangler", group({ availability: "exists", capacity: "number", assignments })),
    ).toEqual({
      what: "Antall oppdrag mangler for",
      fields: [{ label, field: "gruppetilbud-assignments" }],
      after: "Skriv et helt tall fra 1 til 999. Ledig står som «ikke oppgitt» i filen.",
    });
  });

  test("is a number typed in letters for an own offer", () => {
    expect(
      saying("Antall oppdrag mangler", own({ availability: "exists", capacity: "number", assignments: "to" }))?.fields,
    ).toEqual([{ label: "Båtgruppe («to»)", field: "own-1-assignments" }]);
  });

  test.each([undefined, "not_stated"] as const)(
    "is what is free of an offer that is held, where it is %s",
    (capacity) => {
      const what = "Ledig for andre er ikke besvart";
      expect(saying(what, group({ availability: "shared", capacity }))?.fields).toEqual([
        { label: "Gruppetilbud", field: "gruppetilbud-capacity" },
      ]);
      expect(saying(what, own({ availability: "exists", capacity }))?.fields).toEqual([
        { label: "Båtgruppe", field: "own-1-capacity" },
      ]);
      expect(saying(what, group({ availability: "bought", capacity }))).toBeUndefined();
      expect(saying(what, group({ availability: "exists", capacity: "none" }))).toBeUndefined();
    },
  );

  test("is how an own offer is had, and its name", () => {
    expect(saying("Hvordan har dere det?", own({ availability: undefined }))?.fields).toEqual([
      { label: "Båtgruppe", field: "own-1" },
    ]);
    expect(saying("uten navn", own({ name: " " }))?.fields).toEqual([{ label: "Eget tilbud", field: "own-1-name" }]);
    expect(saying("Hvordan har dere det?", own({ name: " ", availability: undefined }))).toBeUndefined();
  });

  test("is a mailbox that may be a person's", () => {
    expect(saying("Postkassen er ikke med", { mailbox: "kari@fjelldal.example" })?.fields).toEqual([
      { label: "Felles postkasse", field: "mailbox" },
    ]);
  });
});

describe("what is in the file and wants a look", () => {
  test("is what stands as last time; what is free has a line of its own when the rest has been looked at", () => {
    const { drafts, own: carried } = formOf(smallAnswers, "2024H2");
    expect(saying("3 svar står som sist", { drafts, own: carried })?.fields).toHaveLength(3);
    expect(saying("Ledig for andre står som sist", { drafts, own: carried })).toBeUndefined();
    expect(saying("Ledig for andre står som sist", group({ ...drafts.gruppetilbud, from: undefined }))?.fields).toEqual(
      [{ label: "Gruppetilbud", field: "gruppetilbud-capacity" }],
    );
  });

  test("is the name of an own offer that may tell of a person", () => {
    const what = "Kan fortelle hvem en person er";
    expect(saying(what, own({ name: "Fjordgruppa med Kari Nordmann" }))?.fields).toEqual([
      { label: "Fjordgruppa med Kari Nordmann", field: "own-1-name" },
    ]);
    expect(saying(what, own({ name: "Veiledning med Marte Meo" }))).toBeUndefined();
  });

  test("is not an own offer with a national identity number, which is left out and said to be", () => {
    const name = `Gruppe ${["010190", "12345"].join("")}`;
    expect(saying("Kan fortelle hvem", own({ name }))).toBeUndefined();
    expect(saying("fødselsnummer", own({ name }))).toMatchObject({
      what: "Ikke med i filen, fordi navnet har et fødselsnummer, telefonnummer eller en e-postadresse:",
      fields: [{ label: name, field: "own-1-name" }],
    });
  });
});
