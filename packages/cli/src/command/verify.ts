import { readFileSync } from "node:fs";
import {
  type AnyMetric,
  type Cell,
  describeFormula,
  formatInterval,
  formatPeriod,
  formatValue,
  matches,
  membershipMaps,
  type TableRecord,
  type Value,
} from "@barneloftet/analytics";
import { splitWords } from "../edition/change-words.js";
import { definitionVersions } from "../edition/definitions.js";
import { editionRows } from "../edition/edition-rows.js";
import { manifestPath } from "../edition/layout.js";
import { hashOf } from "../edition/manifest.js";
import { openValues } from "../edition/open-values.js";
import { type Edition, readEdition } from "../edition/read-edition.js";
import { realPacksAtHand } from "../publish/real-packs.js";
import { Refusal } from "../refusal.js";
import { type FigureAsked, figureAsked, isAsked, periodAsked } from "./figure-asked.js";

/** What `barneloftet verify FIGURE` is asked for. */
export interface VerifyOptions {
  readonly edition: string;
  readonly editions: string;
}

/**
 * How a figure of an edition came about, from the files it was made of to its interval: each file's hash, the rows, the
 * definition and its version, the parts, the number. What is withheld is withheld here too, and so are the numbers of parts.
 *
 * @throws Refusal if the edition is damaged, or there is no such figure, or there are several.
 */
export async function verify(text: string, { edition: name, editions }: VerifyOptions): Promise<string> {
  const asked = figureAsked(text);
  const edition = await readEdition(editions, name);
  try {
    const real = await realPacksAtHand(editions);
    const { values, withheld } = await openValues(edition, asked.metric, {
      ...{ memberships: membershipMaps(edition.region), real },
    });
    const value = oneOf(values, asked, withheld);
    return [
      titleOf(asked.metric, value),
      ...(await trail(edition, asked.metric, value, manifestPath(editions, name))).map(
        ([what, said]) => `  ${what.padEnd(12)} ${said}`,
      ),
    ].join("\n");
  } finally {
    edition.connection.closeSync();
  }
}

function oneOf(values: readonly Value[], asked: FigureAsked, withheld: readonly Cell[]): Value {
  const [found, ...more] = values.filter((value) => isAsked(asked, value));
  if (found && more.length === 0) return found;
  if (found) {
    const choices = [found, ...more].map(({ dimensions, boundaries }) =>
      [...Object.entries(dimensions).map(([name, said]) => `${name}=${said ?? ""}`), `grenser ${boundaries}`].join(
        ", ",
      ),
    );
    throw new Refusal(`Det er ${choices.length} slike tall. Si hvilket, som :inndeling=verdi:\n${choices.join("\n")}`);
  }
  if (withheld.some((cell) => isAsked(asked, cell)))
    throw new Refusal("Tallet er sendt inn og ikke offentlig. Det vises ikke før små tall er vernet.");
  const ofUnit = values.filter(({ unit }) => unit === asked.unit);
  if (ofUnit.length === 0) throw new Refusal(`Utgaven har ingen tall for «${asked.unit}» i ${asked.metric.id}.`);
  const inPeriod = ofUnit.filter(({ periodStart, periodEnd }) => periodStart === asked.from && periodEnd === asked.to);
  throw new Refusal(
    inPeriod.length === 0
      ? `Utgaven har ikke tallet for den perioden. For «${asked.unit}» har den: ${distinct(ofUnit.map(periodAsked)).slice(-12).join(", ")}.`
      : `Utgaven har ikke tallet for den inndelingen. For perioden har den:\n${inPeriod.map(splitAsked).join("\n")}`,
  );
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** How the split of a value is asked for. */
const splitAsked = ({ dimensions }: Value): string =>
  Object.entries(dimensions)
    .map(([name, said]) => `${name}=${said ?? ""}`)
    .join(":");

function titleOf({ label }: AnyMetric, value: Value): string {
  const split = splitWords(value, "nb");
  const period = formatPeriod(value.periodStart, value.periodEnd, "nb");
  return `${[value.name, ...(split === "" ? [] : [split]), period].join(", ")}: ${label.nb}`;
}

type Line = readonly [what: string, said: string];

async function trail(edition: Edition, metric: AnyMetric, value: Value, path: string): Promise<readonly Line[]> {
  const { manifest } = edition;
  const rows = await rowsBehind(edition, metric, value);
  const table = `figures/${metric.table}`;
  return [
    ["Tallet", numberOf(value)],
    ["Usikkerhet", uncertaintyOf(value)],
    ["Definisjon", metric.description.nb],
    ["Formel", describeFormula(metric).value],
    ["Versjon", versionOf(edition, metric)],
    ["Deler", `${value.membersFound} av ${value.membersExpected}: ${value.members.join(", ")}`],
    ["Rader", `${rows.length} i ${table}, fra ${distinct(rows.map(({ unit }) => unit)).join(", ")}`],
    ["Tabell", `${table}, sha256 ${manifest.tables.find((one) => one.table === table)?.sha256 ?? "mangler"}`],
    ...distinct(rows.map(({ source }) => source)).flatMap((source) => linesOfSource(edition, source, table)),
    ...value.remarks.map((remark): Line => ["Merknad", remark]),
    [
      "Utgave",
      `«${manifest.edition}», laget av versjon ${manifest.made_by}, manifest sha256 ${hashOf(readFileSync(path))}`,
    ],
  ];
}

function numberOf(value: Value): string {
  if (value.kind !== "value") return value.because.nb;
  const { numerator, denominator } = value;
  const parts =
    numerator === undefined || denominator === undefined ? "" : `; ${exact(numerator)} av ${exact(denominator)}`;
  return `${formatValue(value, "nb")} (${exact(value.estimate)}${parts})`;
}

/** A number to its last digit, with a decimal comma. */
const exact = (number: number): string => String(number).replace(".", ",");

function uncertaintyOf(value: Value): string {
  if (value.kind !== "value") return "ingen";
  if (value.interval.method === "none") return value.interval.because.nb;
  return `${formatInterval(value, "nb")} (${value.interval.level * 100} %, ${value.interval.method})`;
}

function versionOf({ manifest }: Edition, metric: AnyMetric): string {
  const now = definitionVersions().find((one) => one.metric === metric.id)?.sha256 ?? "";
  if (manifest.format === 1) return `ikke oppgitt i utgaven; nå ${now}`;
  const then = manifest.definitions.find((one) => one.metric === metric.id)?.sha256;
  if (then === undefined) return `fantes ikke da utgaven ble laget; nå ${now}`;
  return then === now
    ? `sha256 ${now}, den samme som da utgaven ble laget`
    : `sha256 ${now}, en annen enn da utgaven ble laget (${then})`;
}

/** Where rows come from: the source, and the file that was sent in or stands in the pack, by its hash. */
function linesOfSource({ region, manifest }: Edition, source: string, table: string): readonly Line[] {
  const row = region.pack["sources.csv"].find(({ id }) => id === source);
  const sent = manifest.format === 1 ? undefined : manifest.submitted.find((one) => one.source === source);
  const file = manifest.inputs.find((one) => one.file === `${table}.csv`);
  const from: Line =
    sent === undefined
      ? ["Fil", `${table}.csv i regionpakken, sha256 ${file?.sha256 ?? "mangler"}`]
      : ["Fil", `innsendt ${sent.received_on}, sha256 ${sent.sha256}`];
  return [["Kilde", `${row === undefined ? source : `${row.title} (${row.publisher})`}, ${source}`], from];
}

/** The rows that a figure is made of: who each is of and where it comes from, not its numbers, which may be of too few. */
async function rowsBehind(
  { connection }: Edition,
  { table, rows: condition }: AnyMetric,
  { members, periodStart, periodEnd, dimensions }: Value,
): Promise<readonly { readonly unit: string; readonly source: string }[]> {
  const rows = await editionRows(connection, table);
  const isTaken = condition === undefined ? () => true : matches(condition);
  return rows
    .filter((row) => isTaken(row as TableRecord))
    .filter((row) => Object.entries(dimensions).every(([name, said]) => said === null || row[name] === said))
    .filter(({ level, unit }) => members.includes(`${String(level)}/${String(unit)}`))
    .filter(({ period_start, period_end }) => String(period_start) >= periodStart && String(period_end) <= periodEnd)
    .map(({ unit, source }) => ({ unit: String(unit), source: String(source) }));
}
