import { readFileSync } from "node:fs";
import {
  type AnyMetric,
  describeFormula,
  formatInterval,
  formatPeriod,
  formatValue,
  membershipMaps,
  type Value,
} from "@barneloftet/analytics";
import { definitionVersions } from "../edition/definitions.js";
import { editionRows } from "../edition/edition-rows.js";
import { manifestPath } from "../edition/layout.js";
import { hashOf } from "../edition/manifest.js";
import { openValues } from "../edition/open-values.js";
import { type Edition, readEdition } from "../edition/read-edition.js";
import { realPacksAtHand } from "../publish/real-packs.js";
import { Refusal } from "../refusal.js";
import { type FigureAsked, figureAsked, isAsked } from "./figure-asked.js";

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
      `${value.name}, ${formatPeriod(value.periodStart, value.periodEnd, "nb")}: ${asked.metric.label.nb}`,
      ...(await trail(edition, asked.metric, value, manifestPath(editions, name))).map(
        ([what, said]) => `  ${what.padEnd(12)} ${said}`,
      ),
    ].join("\n");
  } finally {
    edition.connection.closeSync();
  }
}

function oneOf(values: readonly Value[], asked: FigureAsked, withheld: number): Value {
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
  const ofUnit = values.filter(({ unit }) => unit === asked.unit);
  const periods = [...new Set(ofUnit.map(({ periodStart, periodEnd }) => formatPeriod(periodStart, periodEnd, "nb")))];
  const hidden = withheld > 0 ? ` ${withheld} tall er sendt inn og ikke offentlige; de vises ikke.` : "";
  throw new Refusal(
    periods.length === 0
      ? `Utgaven har ingen tall for «${asked.unit}» i ${asked.metric.id}.${hidden}`
      : `Utgaven har ikke tallet for den perioden. For «${asked.unit}» har den: ${periods.slice(-12).join(", ")}.${hidden}`,
  );
}

type Line = readonly [what: string, said: string];

async function trail(edition: Edition, metric: AnyMetric, value: Value, path: string): Promise<readonly Line[]> {
  const { manifest } = edition;
  const rows = await rowsBehind(edition, metric, value);
  const table = `figures/${metric.table}`;
  const { rows: which, value: formula } = describeFormula(metric);
  return [
    ["Tallet", numberOf(value)],
    ["Usikkerhet", uncertaintyOf(value)],
    ["Definisjon", `${formula}${which === undefined ? "" : `, der ${which}`}`],
    ["Versjon", versionOf(edition, metric)],
    ["Deler", `${value.membersFound} av ${value.membersExpected}: ${value.members.join(", ")}`],
    ["Rader", `${rows.length} i ${table}, fra ${[...new Set(rows.map(({ unit }) => unit))].join(", ")}`],
    ["Tabell", `${table}, sha256 ${manifest.tables.find((one) => one.table === table)?.sha256 ?? "mangler"}`],
    ...[...new Set(rows.map(({ source }) => source))].flatMap((source) => linesOfSource(edition, source, table)),
    ...value.remarks.map((remark): Line => ["Merknad", remark]),
    [
      "Utgave",
      `«${manifest.edition}», laget av versjon ${manifest.made_by}, manifest sha256 ${hashOf(readFileSync(path))}`,
    ],
  ];
}

function numberOf(value: Value): string {
  if (value.kind !== "value") return `${formatValue(value, "nb")} ${value.because.nb}`;
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
  { table }: AnyMetric,
  { members, periodStart, periodEnd }: Value,
): Promise<readonly { readonly unit: string; readonly source: string }[]> {
  const rows = await editionRows(connection, table);
  return rows
    .filter(({ level, unit }) => members.includes(`${String(level)}/${String(unit)}`))
    .filter(({ period_start, period_end }) => String(period_start) >= periodStart && String(period_end) <= periodEnd)
    .map(({ unit, source }) => ({ unit: String(unit), source: String(source) }));
}
