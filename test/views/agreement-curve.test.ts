import { describe, expect, test } from "vitest";
import { agreementCurve } from "../../dashboard/src/views/agreement-curve.ts";
import { gapList } from "../../dashboard/src/views/gap-list.ts";
import { drawn, plain } from "./drawn.ts";

/** Rows of the sets for 0 to 10 agreements, of which no more than `most` are of use; each gives 100 pairs. */
const setsUpTo = (most: number) =>
  Array.from({ length: 11 }, (_, agreements) => {
    const used = Math.min(agreements, most);
    const about = { agreements, pairs: used * 100, children: used * 100 };
    if (used === 0) return [{ ...about, provider_name: null, user_name: null, offer_names: null }];
    return Array.from({ length: used }, (_, i) => ({
      ...about,
      ...{ provider_name: `P${i}`, user_name: `B${i}`, offer_names: "COS" },
    }));
  }).flat();
const figureOf = (most: number) => drawn(agreementCurve, { sets: setsUpTo(most) });
const headings = (most: number) => [...figureOf(most).querySelectorAll("h4")].map((head) => plain(head.textContent));
const notes = (most: number) => [...figureOf(most).querySelectorAll(".note")].map((note) => plain(note.textContent));

describe("the sets of agreements", () => {
  test("stand once each under the number they list: 3, then 1, 2, 4 and 5 where a sixth gives nothing", () => {
    expect(headings(5)).toEqual([
      "De tre avtalene",
      "Den ene avtalen",
      "De to avtalene",
      "De fire avtalene",
      "De fem avtalene",
    ]);
    expect([...figureOf(5).querySelectorAll("ul")].map((list) => list.children.length)).toEqual([3, 1, 2, 4, 5]);
    expect(notes(5)).toContain("Flere enn fem avtaler gir ikke mer.");
  });

  test("are all ten where each gives something, and nothing is said of more", () => {
    expect(headings(10)).toHaveLength(10);
    expect(notes(10).join(" ")).not.toContain("gir ikke mer");
  });

  test("are one where one is enough: it is told in the singular and there is nothing more to unfold", () => {
    expect(headings(1)).toEqual(["Den ene avtalen"]);
    expect(figureOf(1).querySelector("details:not(.verify, .code)")).toBeNull();
    expect(plain(figureOf(1).querySelector(".finding")?.textContent)).toBe(
      "Én avtale kan gi tjenester med 100 barn tilgang til noe de mangler i dag",
    );
    expect(notes(1)).toContain("Flere enn én avtale gir ikke mer.");
  });
});

test("what is free is for the half-year after the one asked in: asked in 1. halvår 2025, free in 2. halvår 2025", () => {
  const said =
    "Det som er ledig, gjelder 2. halvår 2025, halvåret etter det tjenestene er spurt i. Bare svar fra 1. halvår 2025 er regnet som ledig.";
  expect(notes(5)).toContain(said);
  expect(plain(drawn(gapList, {}).textContent)).toContain(said);
});
