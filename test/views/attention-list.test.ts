import { describe, expect, test } from "vitest";
import { attentionList } from "../../dashboard/src/views/attention-list.ts";
import { drawn, plain } from "./drawn.ts";

const sources = [{ id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" }];
const unit = (level: string, id: string, name: string) => ({ level, id, name });
const units = [
  unit("region", "liten", "Liten"),
  ...["a", "b", "f"].map((id) => unit("service", id, `Tjeneste ${id.toUpperCase()}`)),
];
const tested = (kind: string, id: string, p: number) => ({
  ...{ kind, question: "change", ...unit("service", id, `Tjeneste ${id.toUpperCase()}`), unit: id },
  ...{ p, signal_at: 0.02, status: "confirmed", sources: "rapport" },
  sentence_nb: `Tjeneste ${id.toUpperCase()}, andel som sluttet: ${kind}.`,
});
const silence = { kind: "silent", level: "service", unit: "f", sentence_nb: "Tjeneste F har ikke sendt inn nye tall." };

/** A report in which B cannot be told from before, F is silent, and A is as said, with so great a p. */
const page = (kind: string, p: number) =>
  drawn(attentionList, {
    ...{ units, sources },
    findings: [tested("cannot_tell", "b", 0.4), tested(kind, "a", p), silence, { kind: "too_few", p: null }],
  });

describe("what needs a look", () => {
  test("is told in whole sentences: who stands out, who is silent, how many questions and how often such a list is wrong", () => {
    const shown = page("higher", 0.001);
    expect(plain(shown.querySelector(".finding")?.textContent)).toContain(
      "1 signal hos Tjeneste A, 1 tjeneste mangler nye tall",
    );
    expect([...shown.querySelectorAll("li")].map((item) => plain(item.textContent))).toEqual([
      "Tjeneste A, andel som sluttet: higher.",
      "Tjeneste F har ikke sendt inn nye tall.",
    ]);
    expect(plain(shown.textContent)).toContain(
      "2 sammenligninger er gjort. Lager vi ti slike lister for hele fylket, venter vi til sammen høyst ett falskt signal.",
    );
    expect(plain(shown.textContent)).toContain("Et signal sier ikke hvorfor");
    expect(shown.querySelectorAll("tbody tr").length).toBe(2);
    expect(plain(shown.querySelector("tbody tr td:last-child")?.textContent)).toBe("0,02");
  });

  test("has each test's p beside its level, and of the smallest only that they are smaller", () => {
    const row = [...page("higher", 1e-9).querySelectorAll("tbody tr")].find(({ textContent }) =>
      textContent?.startsWith("Tjeneste A"),
    );
    expect([...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "under 0,00001",
      "0,02",
    ]);
  });

  test("may be nobody, and then it says so without a list", () => {
    const shown = page("cannot_tell", 0.3);
    expect(plain(shown.querySelector(".finding")?.textContent)).toContain(
      "Ingen tall skiller seg ut, 1 tjeneste mangler nye tall",
    );
    expect([...shown.querySelectorAll("h4")].map((heading) => plain(heading.textContent))).not.toContain("Signaler");
  });

  test("is not asked where there are no figures to ask of", () => {
    const shown = drawn(attentionList, { units, sources, findings: [] });
    expect(plain(shown.textContent)).toContain("For Liten finnes ikke tall nok til å lete etter signaler");
  });
});
