import { aboutSheet, answerColumnsNb, createRegion } from "@barneloftet/analytics";
import {
  type CollectionContext,
  type Fault,
  faultSentence,
  readCollected,
  readJsonStat,
  readPxWebMetadata,
  readRegionPack,
} from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";
import { childrenTable, populationTable, savedText } from "./saved-tables.js";
import { number, requestsName, template } from "./small-workbook.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One reader, by its name: what it says of bytes. */
interface Reader {
  readonly name: string;
  readonly read: (bytes: Uint8Array) => Promise<readonly Fault[]>;
  /** Files that it takes, from which others are made. */
  readonly seeds: readonly Uint8Array[];
}

/** How fuzzing went: how many inputs each reader had, how many it refused, and what took longest. */
export interface Fuzzed {
  readonly inputs: Readonly<Record<string, number>>;
  readonly refused: Readonly<Record<string, number>>;
  readonly longest: number;
  readonly megabytes: number;
}

/** Faults that are about a file as a whole: there is no row to name. */
const ofWholeFile: ReadonlySet<string> = new Set([
  ...[
    "empty_file",
    "file_too_large",
    "broken_workbook",
    "old_workbook",
    "unknown_content",
    "not_answers",
    "form_itself",
  ],
  ...[
    "no_figures",
    "hr_no_figures",
    "hr_no_header",
    "unknown_sheet",
    "more_faults",
    "statistics",
    "statistics_count",
    "statistics_limit",
    "statistics_nowhere",
    "personal_data",
  ],
]);

/**
 * Gives readers so many inputs made from good files by changing bytes, and others of any bytes, the same each time for a seed.
 *
 * @throws Error with the input if a reader throws, takes over two seconds, or refuses without saying where and what to do.
 */
export async function fuzz(runs: number, seed: number): Promise<Fuzzed> {
  const random = randomOf(seed);
  const all = readers();
  const inputs: Record<string, number> = {};
  const refused: Record<string, number> = {};
  let [longest, most] = [0, 0];
  for (let run = 0; run < runs; run += 1) {
    const reader = all[run % all.length];
    if (!reader) break;
    const bytes = inputOf(reader, all, random);
    const start = performance.now();
    const faults = await reader.read(bytes).catch((thrown: unknown) => fail(reader, bytes, `threw ${String(thrown)}`));
    const took = performance.now() - start;
    longest = Math.max(longest, took);
    most = Math.max(most, process.memoryUsage().rss);
    if (took > 2000) fail(reader, bytes, `took ${took} ms`);
    for (const one of faults) {
      const isPlaced = one.row !== undefined || one.column !== undefined || one.sheet !== undefined;
      if (!isPlaced && !ofWholeFile.has(one.code)) fail(reader, bytes, `names no place: ${JSON.stringify(one)}`);
      if (faultSentence(one).length < 20) fail(reader, bytes, `says nothing: ${faultSentence(one)}`);
    }
    inputs[reader.name] = (inputs[reader.name] ?? 0) + 1;
    if (faults.length > 0) refused[reader.name] = (refused[reader.name] ?? 0) + 1;
  }
  return { inputs, refused, longest: Math.round(longest), megabytes: Math.round(most / 1_000_000) };
}

function fail(reader: Reader, bytes: Uint8Array, what: string): never {
  throw new Error(`${reader.name} ${what}, of ${Buffer.from(bytes).toString("base64").slice(0, 20_000)}`);
}

function readers(): readonly Reader[] {
  const pack = readRegionPack(bytesOf(inventedPack()));
  if (!pack.ok) throw new Error("the invented pack does not read");
  const context: CollectionContext = { region: createRegion(pack.pack, pack.figures.population), today: "2021-06-01" };
  const collected = async (bytes: Uint8Array) => (await readCollected("fil", bytes, context)).faults;
  const orNothing = (read: { readonly ok: true } | { readonly ok: false; readonly faults: readonly Fault[] }) =>
    read.ok ? [] : read.faults;
  const row = number("C2", "4") + number("D2", "2");
  return [
    { name: "template as workbook", read: collected, seeds: [template(row, { stored: true }), template(row)] },
    { name: "template as CSV", read: collected, seeds: [encode(templateText)] },
    { name: "answers as spreadsheet", read: collected, seeds: [encode(answersText)] },
    { name: "answers as JSON", read: collected, seeds: [encode(answersJson)] },
    { name: "HR export", read: collected, seeds: [encode(hrText), encode(hrWide)] },
    { name: "table", read: collected, seeds: [encode(tableText)] },
    { name: "JSON-stat", read: async (bytes) => orNothing(readJsonStat("fil", bytes)), seeds: [encode(jsonStat)] },
    { name: "saved table", read: collected, seeds: [encode(savedPopulation), encode(savedChildren)] },
    { name: "PxWeb", read: async (bytes) => orNothing(readPxWebMetadata("fil", bytes)), seeds: [encode(pxWeb)] },
  ];
}

const savedPopulation = savedText(populationTable({ Alder: undefined }));
const savedChildren = savedText(childrenTable());

const templateText = [
  "mal;region;tjeneste;periode;ark;fra og med;til og med;gjelder;tall;verdi",
  ...["Henvendelser;4", "Fikk bistand;2"].map(
    (said) => `${aboutSheet.format};eventyrlandet;fjelldal;2021K1;${requestsName};01.01.2021;31.03.2021;;${said}`,
  ),
].join("\r\n");

const hrText =
  "Fraværsrapport\n\nEnhet;Periode;Tapte dagsverk;Avtalte dagsverk;Ansatte\nFjelldal;2021-01;4,5;300,0;16\n";
const hrWide =
  "Tjeneste,År,Kvartal,Egenmeldt dagsverk,Legemeldt dagsverk,Avtalte dagsverk\nFjelldal,2021,1,4.5,10.5,900.0\n";

const answersText = [
  answerColumnsNb.join(";"),
  "eventyrlandet;fjelldal;2021H1;2021-03-01;;veiledning;Veiledning;tiltak;finnes;;ikke oppgitt;ikke oppgitt;ingen",
].join("\r\n");

const answersJson = JSON.stringify({
  ...{ format: "barneloftet-answers-1", region: "eventyrlandet", service: "fjelldal", period: "2021H1" },
  ...{ answered_on: "2021-03-01", own_offers: [] },
  answers: [
    {
      ...{ offer: "veiledning", availability: "exists", capacity: "none", counsellors: "not_stated" },
      without_casework: "not_stated",
    },
  ],
});

const tableText =
  "level,unit,period_start,period_end,received,assisted,source,status\nservice,fjelldal,2021-01-01,2021-04-01,4,2,oppdiktet,invented\n";

const jsonStat = JSON.stringify({
  ...{ class: "dataset", version: "2.0", label: "Oppdiktet", id: ["Region", "Tid"], size: [2, 2] },
  dimension: {
    Region: { label: "region", category: { index: { "9901": 0, "9902": 1 }, label: { "9901": "Fjellvik" } } },
    Tid: { label: "år", category: { index: ["2020", "2021"] } },
  },
  ...{ value: { 0: 4, 3: 7.5 }, status: { 1: ":", 2: ".." } },
});

const pxWeb = JSON.stringify({
  title: "Oppdiktet",
  variables: [
    { code: "Region", text: "region", values: ["9901"], valueTexts: ["Fjellvik"], elimination: true },
    { code: "Tid", text: "år", values: ["2021"], valueTexts: ["2021"], time: true },
  ],
});

type Random = () => number;

/** Mulberry32: the same row of numbers for a seed. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is put into a file: signs that parsers stumble over, numbers beyond any, and what looks like personal data. */
const pieces = [
  ...[
    "\0",
    "\ufeff",
    '"',
    ";",
    ",",
    "\t",
    "\r",
    "\n",
    "=",
    "'",
    "<",
    ">",
    "&",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    "..",
    "-",
  ],
  ...["1e999", "9007199254740993", "NaN", "-1", "1.234", "4.5", "31.02.2021", "2021-13-01", "null", "__proto__"],
  ...["</c>", "<f>1</f>", 'r="XFD9999999"', '<row r="0">', "æøå", "\ud800", "\u202e", "0181".concat("9000000")],
].map(encode);

function inputOf({ seeds }: Reader, all: readonly Reader[], random: Random): Uint8Array {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  if (random() < 0.05) return Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256));
  // A file of another kind, now and then.
  let bytes = random() < 0.05 ? pick(pick(all).seeds) : pick(seeds);
  const changes = 1 + Math.floor(random() * 4);
  for (let change = 0; change < changes; change += 1) bytes = changed(bytes, random, pick(pieces));
  return bytes;
}

function changed(bytes: Uint8Array, random: Random, piece: Uint8Array): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1));
  const until = Math.min(bytes.length, at + Math.floor(random() * 40));
  const [before, between, after] = [bytes.subarray(0, at), bytes.subarray(at, until), bytes.subarray(until)];
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  switch (Math.floor(random() * 6)) {
    case 0:
      return before;
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, between, between, between, after);
    case 3:
      return joined(before, piece, between, after);
    case 4:
      return joined(before, piece, after);
    default:
      return joined(
        before,
        Uint8Array.from(between, (byte) => byte ^ (1 << Math.floor(random() * 8))),
        after,
      );
  }
}
