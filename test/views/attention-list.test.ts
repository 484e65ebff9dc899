import { leftService, watched } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { attentionList } from "../../dashboard/src/views/attention-list.ts";
import { drawn, plain } from "./drawn.ts";
import { cell, cubeOf } from "./explored-cube.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const ids = ["a", "b", "c", "d", "e", "f"];
const units = [
  { level: "region", id: "liten", name: "Liten" },
  ...ids.map((id) => ({ level: "service", id, name: `Tjeneste ${id.toUpperCase()}` })),
];
const empty = Object.fromEntries(watched.map((metric) => [metric.id, cubeOf(metric, [])]));

/** Of six services 6 or 8 of 50 left by turns, eight years on end; of the first so many in the last, and of the last none. */
const page = (last: number) => {
  const cells = ids.flatMap((unit, i) =>
    Array.from({ length: 8 }, (_, year) => year)
      .filter((year) => unit !== "f" || year < 7)
      .map((year) =>
        cell(
          {
            ...{ unit, name: `Tjeneste ${unit.toUpperCase()}` },
            ...{ periodStart: `${2018 + year}-01-01`, periodEnd: `${2019 + year}-01-01` },
            components: {
              left_service: unit === "a" && year === 7 ? last : 6 + 2 * ((i + year) % 2),
              average_employees: 50,
            },
          },
          { dimensions: {} },
        ),
      ),
  );
  return drawn(attentionList, { units, sources, ...empty, left_service: cubeOf(leftService, cells) });
};

describe("what needs a look", () => {
  test("is told in whole sentences: who stands out, who is silent, how many questions and how often such a list is wrong", () => {
    const shown = page(26);
    expect(plain(shown.querySelector(".finding")?.textContent)).toContain(
      "1 tjeneste har 1 signal, 1 tjeneste mangler nye tall",
    );
    expect([...shown.querySelectorAll("li")].map((item) => plain(item.textContent))).toEqual([
      "Tjeneste A, turnover: sluttet i tjenesten: tallet er høyere enn før. 52,0 % (2025), mot 13,3 % på samme tid i 2022–2024. Tilfeldigheter alene gir sjelden så stor forskjell.",
      "Tjeneste F har ikke sendt inn nye tall om turnover: sluttet i tjenesten.",
    ]);
    expect(plain(shown.textContent)).toContain(
      "5 spørsmål er stilt. Grensene er satt slik at vi i snitt venter høyst ett falskt signal i ti slike lister.",
    );
    expect(plain(shown.textContent)).toContain("Et signal sier ikke hvorfor");
    expect(shown.querySelectorAll("tbody tr").length).toBe(5);
    expect(plain(shown.querySelector("tbody tr td:last-child")?.textContent)).toBe("0,02");
  });

  test("has each test's p beside its level, and of the smallest only that they are smaller", () => {
    const row = [...page(45).querySelectorAll("tbody tr")].find(({ textContent }) =>
      textContent?.startsWith("Tjeneste A"),
    );
    expect([...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "under 0,00001",
      "0,02",
    ]);
  });

  test("may be nobody, and then it says so without a list", () => {
    const shown = page(8);
    expect(plain(shown.querySelector(".finding")?.textContent)).toContain(
      "Ingen tjeneste skiller seg ut mer enn tilfeldigheter ofte gir, 1 tjeneste mangler nye tall",
    );
    expect([...shown.querySelectorAll("h4")].map((heading) => plain(heading.textContent))).not.toContain("Signaler");
  });

  test("is not asked where there are no figures to ask of", () => {
    const shown = drawn(attentionList, { units, sources, ...empty, left_service: cubeOf(leftService, []) });
    expect(plain(shown.textContent)).toContain("For Liten finnes ikke tall nok til å lete etter signaler");
  });
});
