import { describe, expect, test } from "vitest";
import { answerTo } from "../../scripts/reference/comparisons-page.ts";
import { questions } from "../../scripts/reference/questions.ts";

/** What an answer must be, decided by hand: what differs, why there is no figure, a difference with or without interval, or how changes read. */
type Expected =
  | { readonly differs: readonly string[] }
  | { readonly because: string }
  | { readonly difference: number; readonly interval?: readonly [number, number]; readonly caveat?: string }
  | { readonly readings: readonly string[]; readonly caveat?: string };

const expected: Readonly<Record<string, Expected>> = {
  "total-legemeldt": { differs: ["type"] },
  "tjenestene-landet": { differs: ["type", "population", "period_kind"] },
  "tjenestene-kommunene": { differs: ["population", "period_kind"] },
  "kommunene-landet": { differs: ["population"] },
  "kvartal-ett-aar": { difference: 0.2 },
  "forste-tredje-kvartal": { differs: ["season"] },
  "kommunene-over-tid": { readings: ["neither", "neither", "neither"], caveat: "ingen se om endringen" },
  "uten-fravaerende": { because: "ikke oppgitt hvor mange tallet gjelder" },
  "med-fravaerende": { difference: -2.31, interval: [-8.6, 3.8] },
  "fire-kvartaler-aar": { difference: -1.54, interval: [-7.4, 4.2] },
  "fire-kvartaler-forskjovet": { differs: ["period_kind"] },
  "langt-fravaer": { differs: ["definition"] },
  "tjenesten-kommunen": { differs: ["definition"] },
  "ansiennitet-turnover": { differs: ["definition"] },
  "utskifting-turnover": { differs: ["definition"] },
  "ks-egen": { differs: ["definition"] },
  "to-nasjonale": { differs: ["indicator", "period_kind"] },
  "for-faa": { because: "færre enn 10 ansatte" },
  "barn-per-aarsverk": { differs: ["positions_function", "period_kind"] },
  "aarsverk-ukjent": { differs: ["positions_function"] },
  "alle-aarsverk": { differs: ["positions_function"] },
  "aarsverk-brudd": { differs: ["series"] },
  "kommune-landet": { difference: 2.4 },
  "tiltak-brudd": { differs: ["series"] },
  "meldinger-brudd": { differs: ["series"] },
  "maaned-kvartal": { differs: ["period_kind"] },
  "oppfolging-tilsyn": { differs: ["duty"] },
  "sju-dager-tre-maaneder": { differs: ["duty"] },
  "innen-etter": { differs: ["definition"] },
  "frister-over-tid": { readings: ["neither"], caveat: "tilfeldig" },
  "hjelp-undersokelse": { differs: ["waiting_for", "period_kind"] },
  "venter-flere": { difference: 54 },
  "venter-over-tid": { readings: ["worse"], caveat: "mangler tall" },
  "meldinger-stor-liten": { difference: 1200, caveat: "ulikt store" },
  "meldinger-to-aar": { readings: [] },
  "undersokelser-avrundet": { differs: ["unit_of_measure"] },
  "en-av-16": { difference: -39.2, interval: [-66.2, -6.5], caveat: "kapasitet" },
  "tjeneste-nettverk": { difference: -13.75, caveat: "kapasitet" },
  "ni-nitten": { differs: ["period_kind"] },
  "etter-sammenslaaing": { differs: ["period_kind"] },
  "sammenslaatt-over-tid": { differs: ["unit"] },
  "fall-uten-kapasitet": { readings: ["neither"], caveat: "kapasitet" },
  "fall-side-om-side": { difference: -18, interval: [-32.1, -4.8], caveat: "kapasitet" },
  skjult: { because: "Skjult" },
  "avslaatt-bistand": { differs: ["category"] },
  oppdiktet: { differs: ["status"] },
  "barn-innbyggere": { differs: ["definition"] },
  "plassert-hjemme": { differs: ["definition"] },
  "vert-egen": { differs: ["reporting"] },
  "antall-store-smaa": { difference: 1234 - 10, interval: [1155.6, 1295.0], caveat: "ulikt store" },
  "prosent-fra-tjenesten": { because: "usikkerheten er ikke beregnet" },
  "ikke-slaatt-opp": { differs: ["region"] },
  "to-verter": { differs: ["reporting"] },
  "gamle-grenser": { differs: ["boundaries"] },
  "sammenslaatt-kommune": { differs: ["territory"] },
  "steinkjer-2020-2021": { difference: 24_152 - 24_357 },
  "delt-kommune": { because: "Snillfjord ble da delt" },
  aldersgrupper: { differs: ["age_group"] },
  "andre-deler": { differs: ["members"] },
  "samme-deler": { difference: -3, interval: [-8.9, 2.8], caveat: "21 av 22" },
  "delvis-nettverk": { difference: 5, interval: [-8.2, 18.5], caveat: "3 av 5" },
  "ulike-enheter-og-aar": { difference: -10.83, interval: [-39.7, 13.0], caveat: "ingen utvikling" },
  mangler: { because: "Kilden oppgir ikke tallet" },
  temamoter: { differs: ["period_kind"] },
};

const asked = Object.values(questions).flat();

describe("what a director may ask", () => {
  test("is at least thirty questions, each with an answer decided by hand", () => {
    expect(asked.length).toBeGreaterThanOrEqual(30);
    expect(asked.map(({ id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  test.each(asked)("is answered as it must be: $id", (question) => {
    const wanted = expected[question.id];
    const answer = answerTo(question);
    if (!wanted) throw new Error("nobody has decided the answer");
    if ("differs" in wanted) {
      expect(answer.kind === "not_comparable" && answer.differs.map(({ facet }) => facet)).toEqual(wanted.differs);
    } else if ("because" in wanted) {
      expect(answer).toMatchObject({
        kind: "not_comparable",
        differs: [],
        because: { nb: expect.stringContaining(wanted.because) },
      });
    } else if ("difference" in wanted) {
      if (answer.kind !== "difference") throw new Error(JSON.stringify(answer));
      expect(answer.estimate).toBeCloseTo(wanted.difference, 1);
      const { interval, caveat } = answer;
      expect(interval.method === "none" ? undefined : [interval.lower, interval.upper]).toEqual(
        wanted.interval?.map((bound) => expect.closeTo(bound, 1)),
      );
      expect(caveat?.nb ?? "").toContain(wanted.caveat ?? "");
      expect(caveat === undefined).toBe(wanted.caveat === undefined);
    } else {
      if (answer.kind !== "trend") throw new Error(JSON.stringify(answer));
      expect(answer.changes.map(({ reading }) => reading)).toEqual(wanted.readings);
      for (const { caveat } of answer.changes) expect(caveat?.nb).toContain(wanted.caveat);
    }
  });

  test("is refused in one sentence that says what differs", () => {
    const refusals = asked.map(answerTo).flatMap((answer) => (answer.kind === "not_comparable" ? [answer] : []));
    expect(refusals.filter(({ because }) => !because.nb.endsWith(".") || because.nb.includes("undefined"))).toEqual([]);
  });
});
