import { describe, expect, test } from "vitest";
import { firstState } from "../src/client/form.js";
import { emptyForm } from "../src/draft.js";
import { formOf } from "../src/form-answers.js";
import { isFormState } from "../src/form-state.js";
import { smallAnswers, smallForm } from "./small-form.js";

const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const last = formOf(smallAnswers, "2024H2");
const own = last.own[0] ?? { key: "own-1", name: "Tur", kind: "measure" };
const is = (value: unknown) => isFormState(kept(value), smallForm);

describe("what a browser has kept of a form", () => {
  test("is used when the form has written it", () => {
    expect(
      [emptyForm, formOf(smallAnswers), last, firstState({ ...smallForm, previous: smallAnswers })].map(is),
    ).toEqual([true, true, true, true]);
    expect(is({ ...emptyForm, own: [{ key: "own-1", name: "", kind: "measure" }], mailbox: "barnevern@" })).toBe(true);
  });

  test.each([
    ["a text", "hei"],
    ["an answer that is a list", { ...last, drafts: { pmto: { availability: ["exists"] } } }],
    ["a word that is none", { ...last, drafts: { pmto: { availability: "toString" } } }],
    ["a half-year that is none, which no page could write", { ...last, drafts: { pmto: { from: "i fjor" } } }],
    ["a kind that is a list", { ...last, own: [{ ...own, kind: ["measure"] }] }],
    ["a name of 90 letters", { ...last, own: [{ ...own, name: "x".repeat(90) }] }],
    ["nine own offers", { ...last, own: Array.from({ length: 9 }, (_, i) => ({ ...own, key: `own-${i}` })) }],
    ["two own offers with one key", { ...last, own: [own, own] }],
    ["a mailbox that is a list", { ...last, mailbox: ["barnevern@fjelldal.example"] }],
    ["a mailbox of 121 letters", { ...last, mailbox: "x".repeat(121) }],
  ])("is not used when it is %s", (_, value) => {
    expect(is(value)).toBe(false);
  });
});
