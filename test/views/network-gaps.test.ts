import { describe, expect, test } from "vitest";
import { fragileList } from "../../dashboard/src/views/fragile-list.ts";
import { networkGaps } from "../../dashboard/src/views/network-gaps.ts";
import { drawn, plain } from "./drawn.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const register = (missing: number) => [
  { period: "2025H1", services: 4, answered: 4 - missing, half_filled: 0, older: 0, not_submitted: missing },
];
const gap = (service: string, offer: string, helper: string | null, more = {}) => ({
  ...{ service, service_name: service.toUpperCase(), network: "Nord", offer, offer_name: `Tilbud ${offer}` },
  ...{ helper, helper_name: helper?.toUpperCase() ?? null, same_network: 0, neighbours: 0, kilometres: null },
  ...{ assignments: null, planned: 0, ...more },
});
const rows = {
  register: register(0),
  about: [{ name: "Liten", as_of: "2025-01-01", confirmed_on: "2025-06-30" }],
  networks: [
    { id: "nord", name: "Nord" },
    { id: "sor", name: "Sør" },
  ],
  offers: [{ id: "x" }, { id: "y" }, { id: "z" }],
  gaps: [
    gap("a", "x", "far", { kilometres: 90, assignments: 2 }),
    gap("b", "x", "near", { kilometres: 10 }),
    gap("b", "x", "far", { kilometres: 20, assignments: 2 }),
    gap("b", "x", "border", { neighbours: 1, kilometres: 50, assignments: 1 }),
    gap("b", "x", "mate", { same_network: 1, kilometres: 70, assignments: 3 }),
    gap("a", "y", null, { planned: 1 }),
    { ...gap("c", "z", "near", { kilometres: 5 }), network: "Sør" },
  ],
  services: [
    { service: "a", network: "nord", name: "A", state: "answered" },
    { service: "b", network: "nord", name: "B", state: "half_filled" },
    { service: "c", network: "sor", name: "C", state: "answered" },
  ],
  fragile: [
    { service: "a", offer_name: "Metode A", service_name: "A", dependents: "A, B", children: 40 },
    { service: "c", offer_name: "Metode C", service_name: "C", dependents: "C", children: null },
  ],
  sources,
};
const nord = { region: "liten", network: "nord" };
const textsIn = (figure: HTMLElement): readonly (readonly string[])[] =>
  [...figure.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((part) => plain(part.textContent)),
  );

describe("what a network lacks", () => {
  test("stands offer by offer, with the nearest who have it free first: four are all named", () => {
    expect(textsIn(drawn(networkGaps, rows, nord))).toEqual([
      // The same network first, then the neighbour, then by the shortest way to any of them: 10 km before 20 km.
      ["Tilbud x", "A og B", "MATE (3 oppdrag); BORDER (1 oppdrag); NEAR (noe); FAR (2 oppdrag)"],
      ["Tilbud y", "A (planlagt)", "Ingen har meldt noe ledig."],
    ]);
  });

  test("names three of five who have it free, and says how many more there are", () => {
    const more = { ...rows, gaps: [...rows.gaps, gap("b", "x", "away", { kilometres: 95 })] };
    expect(textsIn(drawn(networkGaps, more, nord))[0]?.[2]).toBe(
      "MATE (3 oppdrag); BORDER (1 oppdrag); NEAR (noe); og 2 til",
    );
  });

  test("is told by holes too, as on the page of who can help whom: x in A and B and y in A are 3", () => {
    expect(plain(drawn(networkGaps, rows, nord).querySelector("caption")?.textContent)).toContain(
      "ikke når: 3 hull når hver tjeneste telles for seg.",
    );
  });

  test("is counted by offers and not by services: 2 offers, for 1 of which nobody has anything", () => {
    expect(plain(drawn(networkGaps, rows, nord).querySelector(".finding")?.textContent)).toBe(
      "2 tilbud mangler i minst én tjeneste i Nord; for 1 av dem har ingen noe ledig",
    );
  });

  test("names who of the network has not answered all, and knows nothing where nobody there has", () => {
    const notes = (figure: HTMLElement): string =>
      [...figure.querySelectorAll(".note")].map((note) => plain(note.textContent)).join(" ");
    const figure = drawn(networkGaps, rows, nord);
    expect(notes(figure)).toContain("B: svart på noe. Det de ikke har svart på, står ikke her.");
    expect(notes(figure)).not.toContain("A: svart");
    const services = rows.services.map((row) => ({
      ...row,
      state: row.network === "nord" ? "not_submitted" : row.state,
    }));
    const silent = drawn(networkGaps, { ...rows, gaps: [], services }, nord);
    expect(plain(silent.querySelector(".finding")?.textContent)).toBe(
      "Ingen tjeneste i Nord har svart, så vi vet ikke hva som mangler",
    );
    expect(notes(silent)).toContain("A: ikke innsendt og B: ikke innsendt. Det de ikke har svart på, står ikke her.");
  });

  test("leads to the network's own choice of the pages that say more", () => {
    const links = [...drawn(networkGaps, rows, nord).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["../hvem-kan-hjelpe-hvem.html?nettverk=nord", "../pyramiden.html?nettverk=nord"]);
  });

  test("is not told while nobody has answered; the way to the forms is", () => {
    const figure = drawn(networkGaps, { ...rows, register: register(4), gaps: [] }, nord);
    expect(plain(figure.textContent)).toContain("Ikke innsendt: ingen av de 4 tjenestene har svart");
    expect(figure.querySelector("a")?.getAttribute("href")).toBe("../samle-inn.html#skjemaene");
  });
});

describe("methods that hang on one counsellor", () => {
  test("are those of the page's network alone, and of all where the page is the region's", () => {
    const names = (params: Readonly<Record<string, string>>): readonly (string | undefined)[] =>
      textsIn(drawn(fragileList, rows, params)).map(([name]) => name);
    expect(names(nord)).toEqual(["Metode A"]);
    expect(names({ region: "liten" })).toEqual(["Metode A", "Metode C"]);
  });

  test("have no empty table where there are none", () => {
    const figure = drawn(fragileList, { ...rows, fragile: [] }, nord);
    expect(plain(figure.querySelector(".finding")?.textContent)).toBe(
      "Ingen metode i Nord er meldt å henge på én veileder",
    );
    expect(figure.querySelectorAll("table")).toHaveLength(0);
  });

  test("are told by place in the title", () => {
    expect(plain(drawn(fragileList, rows, nord).querySelector(".finding")?.textContent)).toBe(
      "Minst ett sted i Nord henger en metode på én sertifisert veileder",
    );
    const allAnswered = { ...rows, services: rows.services.map((row) => ({ ...row, state: "answered" })) };
    expect(plain(drawn(fragileList, allAnswered, nord).querySelector(".finding")?.textContent)).toBe(
      "Ett sted i Nord henger en metode på én sertifisert veileder",
    );
  });

  test("stand with their networks where no network is chosen, and without where one is", () => {
    expect(textsIn(drawn(fragileList, rows, { region: "liten" }))[0]).toEqual(["Metode A", "A", "Nord", "A, B", "40"]);
    expect(textsIn(drawn(fragileList, rows, nord))[0]).toEqual(["Metode A", "A", "A, B", "40"]);
  });
});
