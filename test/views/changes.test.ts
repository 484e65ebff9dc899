import { describe, expect, test } from "vitest";
import { changeCounts } from "../../dashboard/src/views/change-counts.ts";
import { changeFilter } from "../../dashboard/src/views/change-filter.ts";
import { changedFigures } from "../../dashboard/src/views/changed-figures.ts";
import { decidedSince } from "../../dashboard/src/views/decided-since.ts";
import { sheetChanges } from "../../dashboard/src/views/sheet-changes.ts";
import type { Params } from "../../dashboard/src/views/view.ts";
import { drawn, plain } from "./drawn.ts";

const none = { revised: 0, new: 0, hidden: 0, gone: 0, newly_not_comparable: 0, redefined: 0 };
const count = (network: string | null, metric: string | null, more: object) => ({
  ...{ since: "h1", network, metric, label_nb: metric === null ? null : `Målet ${metric}`, ...none, ...more },
});
const changed = (kind: string, level: string, unit: string, more: object) => ({
  ...{ since: "h1", kind, level, unit, name: `Sted ${unit}`, network: null, about_nb: "fravær", metric: "m" },
  ...{ period_start: "2025-04-01", period_end: "2025-07-01", before_nb: "7,2 %", after_nb: "7,7 %" },
  ...{ before_parts_nb: "36 av 500", after_parts_nb: "38 av 494", because_nb: null },
  ...{ status: "confirmed", sources: "rapport", ...more },
});
const decision = (date: string, what: string, more: object = {}) => ({
  ...{ date, body: "Utvalget", what, follow_up: "under_way", source: "rapport", status: "confirmed", ...more },
});

const given = {
  sources: [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }],
  networks: [{ id: "dalen", name: "Dalen" }],
  unit: [{ level: "region", id: "liten", name: "Liten" }],
  earlier: [{ edition: "h1", known_until: "2025-07", release: "final" }],
  counts: [
    count(null, null, { revised: 3, new: 1200, hidden: 1, sums_of_hidden: 2 }),
    count(null, "m", { revised: 3, new: 1200, hidden: 1 }),
    count("dalen", null, { revised: 1 }),
    count("dalen", "m", { revised: 1 }),
  ],
  changes: [
    changed("revised", "service", "a", { network: "dalen" }),
    changed("hidden", "network", "dalen", {
      network: "dalen",
      before_nb: null,
      after_nb: "vises ikke",
      before_parts_nb: null,
      after_parts_nb: null,
    }),
    changed("revised", "region", "liten", {}),
  ],
  decisions: [
    decision("2025-03-02", "Ba om tall", { follow_up: "done" }),
    decision("2025-10-08", "Ba om svar"),
    decision("2025-11", "Et seminar ble holdt", { follow_up: "event" }),
  ],
  changed: [
    {
      since: "h1",
      kind: "followed_up",
      ...decision("2025-03-02", "Ba om tall", { follow_up: "done" }),
      followed_before: "not_done",
    },
    { since: "h1", kind: "new", ...decision("2025-10-08", "Ba om svar"), followed_before: null },
  ],
};
const finding = (shown: Element): string => plain(shown.querySelector(".finding")?.textContent);
const cells = (shown: Element): readonly (readonly string[])[] =>
  [...shown.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => plain(cell.textContent)));
const page = (view: typeof changeCounts, params: Params = {}, other: object = {}) =>
  drawn(view, { ...given, ...other }, { governs: "", region: "liten", ...params });

describe("what has changed since an earlier edition", () => {
  test("is told by numbers, only of the kinds that there are, and since when the edition knew", () => {
    const shown = page(changeCounts);
    expect(finding(shown)).toBe(
      "Liten: 3 tall er endret, 1 200 tall er nye og ett tall vises ikke lenger siden utgaven fra juli 2025",
    );
    expect([...shown.querySelectorAll("thead th")].map(({ textContent }) => textContent)).toEqual([
      ...["Nøkkeltall", "Endret", "Nye", "Vises ikke lenger"],
    ]);
    expect(cells(shown)).toEqual([["Målet m", "3", "1200", "1"]]);
    expect(finding(page(changeCounts, { nettverk: "dalen" }))).toBe(
      "Dalen: ett tall er endret siden utgaven fra juli 2025",
    );
  });

  test("lists figures as they were and are: the region and networks, or a network with its services; what is hidden is not told as it was", () => {
    expect(cells(page(changedFigures))).toEqual([
      ["Endret"],
      ["Sted liten", "fravær", "2. kvartal 2025", "7,2 % (36 av 500)", "7,7 % (38 av 494)"],
      ["Vises ikke lenger"],
      ["Sted dalen", "fravær", "2. kvartal 2025", "for få til å vises", "for få til å vises"],
    ]);
    expect(cells(page(changedFigures, { nettverk: "dalen" })).map(([place]) => place)).toEqual([
      ...["Endret", "Sted a", "Vises ikke lenger", "Sted dalen"],
    ]);
  });

  test("leaves out sums with a hidden part, says how many, and tells an earlier figure by its own days", () => {
    const earlier = { because_nb: "Serien er brutt.", before_start: "2024-04-01", before_end: "2024-07-01" };
    const shown = page(changedFigures, {}, { changes: [changed("newly_not_comparable", "region", "liten", earlier)] });
    expect(cells(shown)[1]).toEqual([
      ...["Sted liten", "fravær. Serien er brutt.", "2. kvartal 2025"],
      ...["7,2 % i 2. kvartal 2024 (36 av 500)", "7,7 % (38 av 494)"],
    ]);
    expect(plain(shown.textContent)).toContain("2 summer der en tjeneste er skjult, er også endret.");
  });

  test("is counted from a meeting by the edition that lay before it, or the oldest, and then it says so", () => {
    const late = page(changeCounts, { siden: "mote-2025-10-08" });
    expect(finding(late)).toContain("siden utgaven fra juli 2025");
    expect(plain(late.textContent)).not.toContain("Ingen utgave er så gammel");
    const early = page(changeCounts, { siden: "mote-2025-03-02" });
    expect(plain(early.textContent)).toContain(
      "Ingen utgave er så gammel som møtet. Tallene er holdt mot den eldste vi har, som er fra juli 2025.",
    );
  });

  test("can be chosen from the editions and the meetings, newest first; what merely happened is no meeting", () => {
    const options = [...page(changeFilter).querySelectorAll("select[name=siden] option")];
    expect(options.map(({ textContent }) => plain(textContent))).toEqual([
      ...["utgaven fra juli 2025", "møtet 8.10.2025: Utvalget", "møtet 2.3.2025: Utvalget"],
    ]);
  });

  test("is nothing yet where there is one edition only, and decisions are then told from the newest meeting", () => {
    const first = { earlier: [], counts: [], changes: [], changed: [] };
    expect(finding(page(changeCounts, {}, first))).toBe("Dette er den første utgaven for Liten");
    expect(page(changedFigures, {}, first).childElementCount).toBe(0);
    expect(finding(page(decidedSince, {}, first))).toBe("2 vedtak og hendelser er kommet til siden møtet 8.10.2025");
    expect(finding(page(sheetChanges, {}, first))).toBe("Dette er den første utgaven for Liten");
  });
});

describe("what has been decided since", () => {
  const items = (shown: Element) => [...shown.querySelectorAll("li")].map(({ textContent }) => plain(textContent));

  test("an edition is what it did not have, and of what it had, what more has been done", () => {
    const shown = page(decidedSince);
    expect(finding(shown)).toBe("Ett vedtak er kommet til og ett vedtak har ny status siden utgaven fra juli 2025");
    expect(items(shown)).toEqual([
      "8.10.2025Utvalget: Ba om svar. Hva er gjort: i gang.",
      "2.3.2025Utvalget: Ba om tall. Før: ikke gjort ennå. Nå: gjort.",
    ]);
  });

  test("a meeting is what was decided at it and has happened after it, each once", () => {
    expect(items(page(decidedSince, { siden: "mote-2025-10-08" }))).toEqual([
      "8.10.2025Utvalget: Ba om svar. Hva er gjort: i gang.",
      "november 2025Utvalget: Et seminar ble holdt.",
      "2.3.2025Utvalget: Ba om tall. Før: ikke gjort ennå. Nå: gjort.",
    ]);
  });
});

describe("the fourth panel of Ett ark", () => {
  test("says how many figures have changed, which of the unit's own, and what was decided last", () => {
    const shown = page(sheetChanges);
    expect(finding(shown)).toBe(
      "3 tall er endret, 1 200 tall er nye og ett tall vises ikke lenger siden utgaven fra juli 2025",
    );
    expect(plain(shown.textContent)).toContain("Tall for Liten samlet som er andre enn i utgaven fra juli 2025:");
    expect([...shown.querySelectorAll("li")].map(({ textContent }) => plain(textContent))).toEqual([
      "fravær, 2. kvartal 2025: før 7,2 %, nå 7,7 %",
      "november 2025Utvalget: Et seminar ble holdt.",
      "8.10.2025Utvalget: Ba om svar. Hva er gjort: i gang.",
    ]);
    expect(shown.querySelector("a")?.getAttribute("href")).toBe("hva-er-endret.html");
  });
});
