import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyMetric, catalogue } from "@barneloftet/analytics";
import { type Term, terms } from "@barneloftet/analytics/terms";
import { tableFromIPC } from "apache-arrow";
import { cubesOf, type PublishedRegion, regions, unitPages } from "./regions.ts";
import { folded } from "./src/text/folded.ts";
import { nb } from "./src/text/nb.ts";
import { element } from "./src/views/parts/element.ts";
import { staticDocument as document } from "./static-document.ts";

const words = nb.search;
const glossary = Object.values(terms).flat();

/** A page that can be found: its address from the site's own folder, the region that it is about, and its HTML. */
export interface FoundPage {
  readonly address: string;
  readonly region: string;
  readonly html: string;
}

/** Something that can be found: what it is called, where it is, what stands beside it, and other words for it. */
interface Entry {
  readonly title: string;
  readonly address?: string;
  readonly beside: string;
  readonly words?: readonly string[];
}

/** All that a reader can search for, as a list: pages and their headings, metrics, units, offers and words. */
export function searchList(pages: readonly FoundPage[]): string {
  const entries: Readonly<Record<keyof typeof words.groups, readonly Entry[]>> = {
    pages: pages.flatMap(pageEntries),
    metrics: regions.flatMap(metricEntries),
    units: regions.flatMap(unitEntries),
    offers: regions.flatMap(offerEntries),
    terms: glossary.map(termEntry),
  };
  return Object.entries(words.groups)
    .map(([group, heading]) => section(heading, entries[group as keyof typeof entries]))
    .join("\n");
}

function section(heading: string, entries: readonly Entry[]): string {
  const items = entries.map(({ title, address, beside, words: others = [] }) =>
    element(
      document,
      "li",
      { "data-words": others.length === 0 ? undefined : others.join(" ") },
      address === undefined
        ? element(document, "strong", {}, title)
        : element(document, "a", { href: `./${address}` }, title),
      ...(beside === "" ? [] : [" ", element(document, "span", {}, beside)]),
    ),
  );
  return element(document, "section", {}, element(document, "h2", {}, heading), element(document, "ul", {}, ...items))
    .outerHTML;
}

function pageEntries({ address, region, html }: FoundPage): readonly Entry[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  const page = template.content;
  const title =
    page.querySelector("h1")?.textContent ?? page.querySelector("title")?.textContent?.split(" | ")[0] ?? "";
  const headings = [...page.querySelectorAll("main h2[id]")].map(({ id, textContent }) => ({
    title: words.heading(title, textContent ?? ""),
    address: `${address}#${id}`,
    beside: region,
  }));
  const isSheet = page.querySelector(".sheet") !== null;
  return [{ title, address, beside: region, ...(isSheet ? { words: words.sheetWords } : {}) }, ...headings];
}

/** Every metric, under the words that people use for it: its figures where the region has any, else its definition. */
function metricEntries({ id: region, name }: PublishedRegion): readonly Entry[] {
  const found = rowsOf(region, "metric_quality").map(({ metric }) => metric);
  return (catalogue as readonly AnyMetric[]).map((metric) => {
    const isFound = found.includes(metric.id);
    return {
      title: metric.label.nb,
      address: isFound ? `${region}/utforsk.html?tall=${metric.id}` : `${region}/metode.html#tall-${metric.id}`,
      beside: isFound ? name : words.onlyDefinition(name),
      words: [metric.label.en, ...glossary.filter((term) => isAbout(metric, term)).flatMap(namesOf)],
    };
  });
}

const isAbout = ({ id, label, description }: AnyMetric, term: Term): boolean =>
  id.includes(term.id) || folded(`${label.nb} ${description.nb}`).includes(folded(term.nb));

const namesOf = ({ nb: name, en, avoid }: Term): readonly string[] => [
  name,
  en,
  ...(avoid?.nb ?? []),
  ...(avoid?.en ?? []),
];

function unitEntries({ id: region, name }: PublishedRegion): readonly Entry[] {
  const kinds: Readonly<Record<string, string>> = nb.units.kinds;
  return unitPages(region).map((unit) => ({
    title: unit.name,
    address: `${region}/${unit.path}.html`,
    ...(unit.path.startsWith("ett-ark/")
      ? { beside: `${words.sheet}, ${name}`, words: words.sheetWords }
      : { beside: [kinds[unit.level] ?? "", name].join(", ") }),
  }));
}

function offerEntries({ id: region, name }: PublishedRegion): readonly Entry[] {
  const offers = rowsOf(region, "offers")
    .filter(({ counted }) => counted === 1)
    .map((row) => ({
      title: String(row.name),
      address: `${region}/pyramiden.html?tilbud=${row.id}`,
      beside: name,
    }));
  const measures = rowsOf(region, "measure_types").map((row) => ({
    title: String(row.name),
    address: `${region}/utforsk.html?tall=measures_by_code&slag=alle`,
    beside: `${words.measure}, ${name}`,
  }));
  return [...offers, ...measures];
}

const termEntry = (term: Term): Entry => ({ title: term.nb, beside: term.definition.nb, words: namesOf(term) });

const rowsOf = (region: string, table: string): readonly Readonly<Record<string, unknown>>[] =>
  tableFromIPC(readFileSync(join(cubesOf(region), `${table}.arrow`))).toArray();
