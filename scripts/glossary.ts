import { writeFileSync } from "node:fs";
import type { Term } from "../packages/analytics/src/terms/term.ts";
import { terms } from "../packages/analytics/src/terms.ts";

const titles: Readonly<Record<keyof typeof terms, string>> = {
  cases: "Meldinger, undersøkelser og tiltak · Cases and measures",
  offers: "Tilbud og avtaler · Offers and agreements",
  organisation: "Tjenester, kommuner og nettverk · Organisation",
  workforce: "Ansatte · Workforce",
  figures: "Tallene · Figures",
  statistics: "Statistikk · Statistics",
};

/** GLOSSARY.md, made of the glossary's data: a section a theme, the terms in Norwegian alphabetical order. */
export function glossary(): string {
  const sections = Object.entries(titles).map(([theme, title]) => section(title, terms[theme as keyof typeof terms]));
  return `${["# Ordliste · Glossary", introduction, ...sections].join("\n\n")}\n`;
}

const introduction = `The words of the field in bokmål and in the English of the code, labels and documentation.
Made by \`scripts/glossary.ts\` from \`packages/analytics/src/terms.ts\`: edit that, then run \`npm run glossary\`.`;

function section(title: string, group: readonly Term[]): string {
  const { compare } = new Intl.Collator("nb");
  return [`## ${title}`, ...group.toSorted((a, b) => compare(a.nb, b.nb)).map(entry)].join("\n\n");
}

function entry({ nb, en, definition, source, avoid }: Term): string {
  const lines = [`**${nb}** · **${en}**`, definition.nb, `*${definition.en}*`];
  if (source !== undefined) lines.push(`Kilde: ${source}.`);
  const avoided = [...(avoid?.nb ?? []).map((word) => `«${word}»`), ...(avoid?.en ?? []).map((word) => `“${word}”`)];
  if (avoided.length > 0) lines.push(`Ikke · not: ${avoided.join(", ")}.`);
  return lines.join("<br>\n");
}

if (process.argv[1] === import.meta.filename) writeFileSync(new URL("../GLOSSARY.md", import.meta.url), glossary());
