import { describe, expect, test } from "vitest";
import { carriedFields, progressOf } from "../src/client/form.js";
import { confirmed, touched } from "../src/client/touched.js";
import { formOf } from "../src/form-answers.js";
import { smallAnswers, smallForm } from "./small-form.js";

const last = formOf(smallAnswers, "2024H2");
const offers = smallForm.offers.filter(({ id }) => id !== "undersokelse");
const free = (draft: object | undefined) => draft && "capacity_from" in draft && draft.capacity_from;

describe("last time's answers", () => {
  test("stand as last time, and so does what is free, each with a field of its own", () => {
    expect(carriedFields(last, offers)).toEqual([
      "gruppetilbud",
      "gruppetilbud-capacity",
      "pmto",
      "pmto-capacity",
      "own-1",
      "own-1-capacity",
    ]);
  });

  test("that are said to hold leave what is free to be asked, so that the offer is not yet answered", () => {
    const drafts = Object.fromEntries(Object.entries(last.drafts).map(([id, draft]) => [id, confirmed(draft)]));
    const state = { ...last, drafts, own: last.own.map(confirmed) };
    expect(carriedFields(state, offers)).toEqual(["gruppetilbud-capacity", "pmto-capacity", "own-1-capacity"]);
    expect(progressOf(state, offers)).toMatchObject({ answered: 0, carried: 2 });
  });

  test("say nothing of what is free where that was not said then", () => {
    const answers = smallAnswers.answers.map((answer) => ({
      ...answer,
      capacity: "not_stated" as const,
      assignments: undefined,
    }));
    const { drafts } = formOf({ ...smallAnswers, answers }, "2024H2");
    expect([drafts.pmto?.capacity, free(drafts.pmto)]).toEqual([undefined, undefined]);
  });
});

describe("an answer that somebody changes", () => {
  const draft = last.drafts.gruppetilbud ?? {};

  test("is no longer as last time, but what is free still is", () => {
    expect(touched(draft, { shared_with: "network" })).toMatchObject({ from: undefined, capacity_from: "2024H2" });
  });

  test.each([{ capacity: "some" as const }, { assignments: "4" }])(
    "in what is free is looked at as a whole: %j",
    (patch) => {
      expect(touched(draft, patch)).toMatchObject({ ...patch, from: undefined, capacity_from: undefined });
    },
  );

  test("so that others cannot have the offer has nothing free to ask about", () => {
    const drafts = { gruppetilbud: touched(draft, { availability: "missing" }) };
    expect(carriedFields({ ...last, drafts, own: [] }, offers)).toEqual([]);
  });
});
