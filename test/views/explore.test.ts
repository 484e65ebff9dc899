import { deadlinesMet, requestsReceived, sickLeaveFromDays } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { comparison } from "../../dashboard/src/views/comparison.ts";
import { comparisonChoices } from "../../dashboard/src/views/comparison-choices.ts";
import { explore } from "../../dashboard/src/views/explore.ts";
import { exploreChoices } from "../../dashboard/src/views/explore-choices.ts";
import { plain } from "./drawn.ts";
import { cell, exploredView } from "./explored-cube.ts";

const quarter = (year: number, which: 1 | 3) =>
  which === 1
    ? { periodStart: `${year}-01-01`, periodEnd: `${year}-04-01` }
    : { periodStart: `${year}-07-01`, periodEnd: `${year}-10-01` };
const asked = (unit: string, name: string, when: ReturnType<typeof quarter>, received: number, more = {}) =>
  cell({ unit, name, ...when, components: { received } }, more);

/** Alvik has three quarters, the last of them when the base was known to be full; Bø one; =Cnes has given nothing. */
const requests = [
  asked("a", "Alvik", quarter(2023, 1), 40),
  asked("a", "Alvik", quarter(2023, 3), 4),
  asked("a", "Alvik", quarter(2024, 1), 9, { capacityReached: true, remarks: ["-10 er ikke med"] }),
  asked("b", "Bø", quarter(2024, 1), 1200),
];
const rowsOf = (figure: HTMLElement) =>
  [...(figure.querySelector("table")?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")].map((part) => plain(part.textContent)),
  );
const headsOf = (figure: HTMLElement) =>
  [...(figure.querySelector("table")?.querySelectorAll("thead th") ?? [])].map((head) => plain(head.textContent));
const notesOf = (figure: HTMLElement) =>
  [...figure.querySelectorAll(".note")].map((note) => plain(note.textContent)).join(" ");
const optionsOf = (form: HTMLElement, name: string) =>
  [...form.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(({ value }) => value);

describe("the reader's table", () => {
  test("has every service of today in the region's order for the newest period, and says who has given nothing", () => {
    const figure = exploredView(explore, requestsReceived, requests);
    expect(rowsOf(figure).map(([name, value]) => [name, value])).toEqual([
      ["Alvik", "9 henvendelser"],
      ["Bø", "1 200 henvendelser"],
      ["=Cnes", "ikke innsendt"],
    ]);
    expect(plain(figure.querySelector(".finding")?.textContent)).toContain(
      "1. kvartal 2024: 2 av 3 tjenester har tall",
    );
  });

  test("takes the quarter and not the sum of the years that end with it for the newest, as the file says in its name", () => {
    const years = { periodStart: "2022-01-01", periodEnd: "2024-04-01" };
    const figure = exploredView(explore, requestsReceived, [...requests, asked("a", "Alvik", years, 99)]);
    expect(rowsOf(figure)[0]?.slice(0, 2)).toEqual(["Alvik", "9 henvendelser"]);
    expect(figure.querySelector("a[download]")?.getAttribute("download")).toBe(
      "henvendelser-til-kompetansebasen-tjenester-1-kvartal-2024.csv",
    );
  });

  test("says what there is of a newer period than the one it shows, where that is no figure", () => {
    const because = { nb: "Skjult av kilden.", en: "Hidden by the source." };
    const newer = asked("a", "Alvik", quarter(2024, 3), 0, { because });
    const figure = exploredView(explore, requestsReceived, [...requests, newer]);
    expect(plain(figure.querySelector(".finding")?.textContent)).toContain("1. kvartal 2024");
    expect(notesOf(figure)).toContain("Det nyeste er for 3. kvartal 2024: ");
    expect(notesOf(figure)).toContain("Tallet her er eldre.");
    expect(notesOf(exploredView(explore, requestsReceived, requests))).not.toContain("Tallet her er eldre.");
  });

  test("has a column a quarter where all are chosen, and only the network's services where one is", () => {
    const figure = exploredView(explore, requestsReceived, requests, { periode: "quarter", nettverk: "nord" });
    expect(headsOf(figure)).toEqual(["Enhet", "1. kvartal 2023", "3. kvartal 2023", "1. kvartal 2024"]);
    expect(rowsOf(figure)).toEqual([
      ["Alvik", "40 henvendelser", "4 henvendelser", "9 henvendelser"],
      ["Bø", "ikke innsendt", "ikke innsendt", "1 200 henvendelser"],
    ]);
  });

  test("has a row a period, with its uncertainty, where one service is chosen", () => {
    const figure = exploredView(explore, requestsReceived, requests, { periode: "quarter", hvem: "service/a" });
    expect(headsOf(figure).slice(0, 3)).toEqual(["Periode", "Verdi", "95 % usikkerhet"]);
    expect(rowsOf(figure).map(([period]) => period)).toEqual(["1. kvartal 2023", "3. kvartal 2023", "1. kvartal 2024"]);
    expect(figure.querySelectorAll(".drawing svg")).toHaveLength(2);
  });

  test("says in which periods capacity was known to be reached, and where the series breaks between those shown", () => {
    const breaks = [
      { date: "2023-07-01", because: "Flere telles." },
      { date: "2026-01-01", because: "Senere." },
    ];
    const figure = exploredView(explore, requestsReceived, requests, { periode: "quarter" }, { breaks });
    expect(notesOf(figure)).toContain("ikke var mer kapasitet å be om i 1. kvartal 2024");
    expect(notesOf(figure)).toContain("Brudd i tallserien 1.7.2023: Flere telles.");
    expect(notesOf(figure)).not.toContain("Senere.");
    expect(notesOf(exploredView(explore, requestsReceived, requests, {}, { breaks }))).not.toContain("Brudd");
  });

  test("hides what is of too few people, in words and not as a number", () => {
    const days = { lost_days: 12, agreed_days: 400, absent: 3, absences: 3 };
    const split = { dimensions: { type: "total", population: "child_welfare_services" } };
    const when = quarter(2024, 1);
    const figure = exploredView(explore, sickLeaveFromDays, [
      cell({ unit: "a", name: "Alvik", ...when, components: { ...days, employees: 6 } }, split),
      cell({ unit: "b", name: "Bø", ...when, components: { ...days, employees: 30 } }, split),
    ]);
    expect(rowsOf(figure).map((row) => [row[0], row.find((part) => /%|få|innsendt/.test(part))])).toEqual([
      ["Alvik", "for få til å vises"],
      ["Bø", "3,0 %"],
      ["=Cnes", "ikke innsendt"],
    ]);
  });

  test("shows one split where a unit has several, the one chosen, or a row for each", () => {
    const duties = (["notification_7_days", "investigation_3_months"] as const).map((duty, i) =>
      cell(
        {
          unit: "a",
          name: "Alvik",
          ...quarter(2024, 1),
          components: { met: 8, missed: 2 + i, not_known: 0, due: 10 + i },
        },
        { dimensions: { duty } },
      ),
    );
    const shown = (slag?: string) =>
      rowsOf(exploredView(explore, deadlinesMet, duties, { hvem: "service/a", ...(slag ? { slag } : {}) })).map(
        ([name]) => name,
      );
    expect(shown()).toEqual(["Alvik"]);
    expect(shown("alle")).toHaveLength(2);
    expect(shown("no such split")).toEqual(shown());
    expect(optionsOf(exploredView(exploreChoices, deadlinesMet, duties), "slag")).toEqual([
      "alle",
      "notification_7_days",
      "investigation_3_months",
    ]);
  });

  test("says so where there is nothing of what is chosen", () => {
    const figure = exploredView(explore, requestsReceived, requests, { periode: "2010-01-01_2011-01-01" });
    expect(plain(figure.textContent)).toContain("Det finnes ingen tall for det du har valgt");
    expect(figure.querySelector("table, a")).toBeNull();
  });

  test("offers only what the metric has: levels, units and periods, the newest first", () => {
    const form = exploredView(exploreChoices, requestsReceived, requests);
    expect(optionsOf(form, "hvem")).toEqual(["service", "service/a", "service/b"]);
    expect(optionsOf(form, "periode")).toEqual([
      ...["", "quarter", "2024-01-01_2024-04-01", "2023-07-01_2023-10-01", "2023-01-01_2023-04-01"],
    ]);
    expect(optionsOf(form, "slag")).toEqual([]);
    expect(form.querySelector("fieldset")?.hasAttribute("disabled")).toBe(true);
  });
});

describe("the file of the table", () => {
  const fileOf = (params = {}) => {
    const link = exploredView(explore, requestsReceived, requests, params).querySelector("a[download]");
    const [about = "", text = ""] = (link?.getAttribute("href") ?? "").split(/,(.*)/s);
    expect(about).toBe("data:text/csv;charset=utf-8");
    return decodeURIComponent(text);
  };
  const linesOf = (text: string) => text.split("\r\n").slice(text.split("\r\n").indexOf("") + 2);

  test("begins with a byte order mark and says what the figures are, where they come from and of which edition", () => {
    const text = fileOf();
    expect(text.startsWith("\uFEFFHenvendelser til kompetansebasen;;1. kvartal 2024\r\n")).toBe(true);
    for (const said of [
      "Enhet;henvendelser",
      "Utgave;liten-1;0.1.0",
      "Kilde;rapport;Rapport, Utgiver, 2025, kapittel 2",
      "Tegn i tabellen;..;tallet mangler",
    ])
      expect(text).toContain(said);
  });

  test("has the digits of the table without blanks, the symbol and the word for what is missing, and no formula", () => {
    const lines = linesOf(fileOf())
      .slice(0, -1)
      .map((line) => line.split(";"));
    expect(lines.map((line) => [line[0], line[6], line[9]])).toEqual([
      ["Alvik", "9", "bekreftet"],
      ["Bø", "1200", "bekreftet"],
      ["'=Cnes", "..", "ikke innsendt"],
    ]);
    expect(lines[0]?.at(-1)).toBe("'-10 er ikke med");
    expect(lines[0]?.slice(2, 4)).toEqual(["2024-01-01", "2024-03-31"]);
  });

  test("has a line for every unit and period of a table over time, each with the table's own digits", () => {
    const params = { periode: "quarter" };
    const shown = rowsOf(exploredView(explore, requestsReceived, requests, params)).flatMap((row) => row.slice(1));
    const written = linesOf(fileOf(params))
      .slice(0, -1)
      .map((line) => line.split(";")[6]);
    expect(written).toEqual(
      shown.map((value) => (value === "ikke innsendt" ? ".." : value.replace(" henvendelser", "").replace(" ", ""))),
    );
    expect(written).toHaveLength(9);
  });
});

describe("two figures set against each other", () => {
  const answerTo = (params = {}) => plain(exploredView(comparison, requestsReceived, requests, params).textContent);

  test("is none where both choices are one and the same figure, as where a metric has no more", () => {
    const only = exploredView(comparison, requestsReceived, [asked("a", "Alvik", quarter(2024, 1), 9)]);
    expect(plain(only.textContent)).toContain("Begge valgene er det samme tallet.");
    expect(answerTo({ b: "service/a", bperiode: "2024-01-01_2024-04-01" })).toContain("det samme tallet");
  });

  test("are the newest and the one a year before until the reader picks others, with the caveat that must be said", () => {
    const text = answerTo();
    expect(text).toContain("Alvik, 1. kvartal 2024: 9 henvendelser");
    expect(text).toContain("Alvik, 1. kvartal 2023: 40 henvendelser");
    expect(text).toContain("Forskjellen, det første minus det andre, er −31 henvendelser");
    expect(text).toContain("I minst én av periodene var det kjent at det ikke var mer kapasitet å be om");
  });

  test("are refused in one sentence where one is of the first quarter and the other of the third, and nothing is subtracted", () => {
    const text = answerTo({ aperiode: "2023-01-01_2023-04-01", bperiode: "2023-07-01_2023-10-01" });
    expect(text).toContain(
      "Tallene kan ikke sammenlignes: det ene gjelder 1. kvartal 2023, det andre 3. kvartal 2023.",
    );
    expect(text).not.toContain("36");
    expect(text).not.toContain("Forskjellen");
  });

  test("are refused where one has never been sent in, and the counts of two services carry their caveat", () => {
    expect(answerTo({ b: "service/b" })).toContain("Det ene tallet finnes ikke: Ikke innsendt");
    expect(answerTo({ b: "service/b", bperiode: "2024-01-01_2024-04-01" })).toContain("enhetene er ulikt store");
  });

  test("can be chosen among all units that have figures and all periods, under a heading each", () => {
    const form = exploredView(comparisonChoices, requestsReceived, requests);
    expect([...form.querySelectorAll("legend")].map(({ textContent }) => textContent)).toEqual([
      "Første tall",
      "Andre tall",
    ]);
    expect(optionsOf(form, "a")).toEqual(["service/a", "service/b"]);
    expect(form.querySelector<HTMLOptionElement>('select[name="bperiode"] option[selected]')?.value).toBe(
      "2023-01-01_2023-04-01",
    );
  });
});
