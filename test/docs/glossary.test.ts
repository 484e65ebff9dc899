import { type AnyMetric, catalogue } from "@barneloftet/analytics";
import { terms } from "@barneloftet/analytics/terms";
import { describe, expect, test } from "vitest";
import { glossary } from "../../scripts/glossary.ts";
import { textOf } from "../architecture/repository.ts";

const all = Object.values(terms).flat();
const locales = ["nb", "en"] as const;

describe("the glossary", () => {
  test("is what terms.ts says (npm run glossary writes it anew)", () => {
    expect(textOf("GLOSSARY.md")).toBe(glossary());
  });

  test("has each term once, in each language", () => {
    for (const key of ["id", "nb", "en"] as const) expect(doubled(all.map((term) => term[key]))).toEqual([]);
  });

  test("finds a word that stands twice", () => {
    expect(doubled(["melding", "tiltak", "melding"])).toEqual(["melding"]);
  });

  test("defines each term in one sentence of each language", () => {
    const bad = all.flatMap(({ id, definition }) =>
      locales
        .filter((locale) => !/^[A-ZÆØÅÉ][^.]*(\d\.\d[^.]*)*\.$/.test(definition[locale]))
        .map((locale) => `${id}.${locale}`),
    );
    expect(bad).toEqual([]);
  });

  test("forbids no word that is a term itself", () => {
    const bad = locales.flatMap((locale) =>
      all.flatMap(({ id, avoid }) =>
        (avoid?.[locale] ?? [])
          .filter((word) => all.some((term) => term[locale] === word))
          .map((word) => `${id}: ${word}`),
      ),
    );
    expect(bad).toEqual([]);
  });

  test("itself keeps to its words", () => {
    const texts = all.map(({ id, definition }) => ({ id, label: definition, description: definition }));
    expect(texts.flatMap(avoidedWords)).toEqual([]);
  });
});

describe("labels and descriptions of metrics", () => {
  test("use no word that the glossary avoids", () => {
    expect((catalogue as readonly AnyMetric[]).flatMap(avoidedWords)).toEqual([]);
  });

  test.each([
    ["in a label", { label: { nb: "Bekymringsmeldinger i året", en: "Notifications" } }],
    ["inside a Norwegian sentence", { description: { nb: "Tallet på vakante årsverk.", en: "Vacancies." } }],
    ["in English", { description: { nb: "Melding.", en: "How many referrals there were." } }],
    ["in capitals", { label: { nb: "Vår KPI", en: "Metric" } }],
  ])("are refused a word to avoid %s", (_, text) => {
    const fine = { nb: "Tiltak", en: "Measures" };
    expect(avoidedWords({ id: "x", label: fine, description: fine, ...text })).toHaveLength(1);
  });

  test("end their description with a full stop", () => {
    const bad = (catalogue as readonly AnyMetric[]).flatMap(({ id, description }) =>
      locales.filter((locale) => !description[locale].endsWith(".")).map((locale) => `${id}.${locale}`),
    );
    expect(bad).toEqual([]);
  });
});

interface Labelled {
  readonly id: string;
  readonly label: Readonly<Record<"nb" | "en", string>>;
  readonly description: Readonly<Record<"nb" | "en", string>>;
}

/** Where a text uses a synonym that the glossary says not to, in any inflected form. */
function avoidedWords({ id, label, description }: Labelled): readonly string[] {
  return locales.flatMap((locale) =>
    all.flatMap((term) =>
      (term.avoid?.[locale] ?? [])
        .filter((word) =>
          new RegExp(`(?<!\\p{L})${word}(\\p{Ll}{0,4})(?!\\p{L})`, "iu").test(
            `${label[locale]}\n${description[locale]}`,
          ),
        )
        .map((word) => `${id}.${locale}: "${word}"; the glossary says "${term[locale]}"`),
    ),
  );
}

const doubled = (words: readonly string[]): readonly string[] => words.filter((word, i) => words.indexOf(word) !== i);
