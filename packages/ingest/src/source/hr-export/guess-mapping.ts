import type { Region } from "@barneloftet/analytics";
import { type Fault, fault } from "../../fault.js";
import { columnLetters } from "../../sheet/column-letters.js";
import { cellText, type Sheet, type SheetPlace } from "../../sheet/sheet.js";
import { type HrConcept, hrConcepts } from "./concept.js";
import { bestHeader, type HrHeader } from "./header.js";
import { columnLabel, type HrKnown, hrKnown } from "./known.js";
import { type HrMapping, mappingFormat } from "./mapping.js";
import { normalWords } from "./normal-words.js";
import { requiredFault } from "./required-columns.js";
import { sheetPlace } from "./sheet-place.js";
import { percentWords } from "./synonyms.js";

/** A mapping that was guessed, or why none could be; what was seen and not used is told in the notices. */
export interface MappingGuess {
  /** Undefined where the columns cannot be told. Units, kinds and the decimal sign are told by reading. */
  readonly mapping: HrMapping | undefined;
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
}

/** What a guess is made for: the file's name, for faults, and the region. */
export interface GuessContext {
  readonly file: string;
  readonly region: Region;
}

/** A sheet's header, and its sheet. */
interface Found {
  readonly sheet: Sheet;
  readonly index: number;
  readonly header: HrHeader;
}

/**
 * Finds the header of a table among the first sixty rows of each sheet, and what each column is by what it is called. A column
 * that is two things, two columns that are one thing, and two sheets with different tables are told, and not guessed.
 */
export function guessMapping(sheets: readonly Sheet[], { file, region }: GuessContext): MappingGuess {
  return guessed(sheets, hrKnown(file, region));
}

/** See `guessMapping`. */
export function guessed(sheets: readonly Sheet[], known: HrKnown): MappingGuess {
  const found = sheets.flatMap((sheet, index): readonly Found[] => {
    const header = bestHeader(sheet, known.meanings);
    return header === undefined ? [] : [{ sheet, index, header }];
  });
  const [first, ...more] = found;
  const none = (...faults: readonly Fault[]): MappingGuess => ({ mapping: undefined, faults, notices: [] });
  if (first === undefined) return none(fault("hr_no_header", { file: known.file }, {}));
  const place = ({ sheet, index }: Found) => sheetPlace(known.file, sheet, index, known.units.isKnown);
  const other = more.find(({ header }) => signature(header) !== signature(first.header));
  if (other !== undefined)
    return none(
      fault(
        "hr_several_tables",
        { ...place(other), row: other.header.row + 1 },
        { otherSheet: place(first).sheet ?? "1" },
      ),
    );
  const at = { ...place(first), row: first.header.row + 1 };
  const columns = columnsOf(first.header);
  const unclear = [
    ...unclearFaults(first.header, columns, at, known),
    ...found.flatMap((one) => bareFaults(one, place(one))),
  ];
  if (unclear.length > 0) return none(...unclear);
  const missing = requiredFault(new Set(columns.keys()), at, hasPercent(first.header));
  if (missing !== undefined) return none(missing);
  const mapping: HrMapping = {
    format: mappingFormat,
    header: { rows: first.header.rows },
    columns: Object.fromEntries(
      hrConcepts.flatMap((concept) => (columns.has(concept) ? [[concept, columns.get(concept)?.[0]?.text]] : [])),
    ) as HrMapping["columns"],
    units: {},
    kinds: {},
    decimal: "comma",
  };
  return { mapping, faults: [], notices: columnNotices(first.header, at, known) };
}

const hasPercent = ({ columns }: HrHeader): boolean => columns.some(({ meaning }) => meaning?.kind === "percent");

type Columns = ReadonlyMap<HrConcept, readonly { readonly at: number; readonly text: string }[]>;

function columnsOf({ columns }: HrHeader): Columns {
  const found = new Map<HrConcept, { at: number; text: string }[]>();
  for (const { at, text, meaning } of columns)
    if (meaning?.kind === "concept") found.set(meaning.concept, [...(found.get(meaning.concept) ?? []), { at, text }]);
  return found;
}

const signature = (header: HrHeader): string =>
  JSON.stringify([header.rows, ...[...columnsOf(header)].map(([concept, [one]]) => [concept, one?.text])]);

type At = Pick<Fault, "file" | "sheet"> & { readonly row: number };

/** Columns that are two things, and two that are one thing; also lost days by kind both in columns and in rows. */
function unclearFaults(header: HrHeader, columns: Columns, at: At, { meanings }: HrKnown): readonly Fault[] {
  const several = header.columns.flatMap(({ at: column, text, meaning }) =>
    meaning?.kind === "several"
      ? [
          fault(
            "hr_two_meanings",
            { ...at, column: columnLabel(text, column, meanings) },
            { concepts: meaning.concepts },
          ),
        ]
      : [],
  );
  const doubled = [...columns].flatMap(([concept, [one, two]]) =>
    one === undefined || two === undefined
      ? []
      : [fault("hr_two_columns", { ...at, column: columnLetters(two.at) }, { concept, other: columnLetters(one.at) })],
  );
  const byKind = [...columns.keys()].find((concept) => /_(self|doctor)_certified$/.test(concept));
  const [kind, ofKind] = [columns.get("kind")?.[0], byKind && columns.get(byKind)?.[0]];
  const twice =
    kind && ofKind && byKind
      ? [fault("hr_two_meanings", { ...at, column: columnLetters(ofKind.at) }, { concepts: ["kind", byKind] })]
      : [];
  return [...several, ...doubled, ...twice];
}

/**
 * «Egenmeldt» alone is days only beside agreed days, and where neither the sheet's name nor a line above the table says percent: HR systems print both
 * under the same word.
 */
function bareFaults({ sheet, header }: Found, at: SheetPlace): readonly Fault[] {
  const bare = header.columns.find(({ meaning }) => meaning?.kind === "concept" && meaning.bare);
  if (bare?.meaning?.kind !== "concept") return [];
  const percent = new Set(percentWords.flatMap(normalWords));
  const above = [sheet.name ?? "", ...sheet.rows.slice(0, header.row + 1 - header.rows).flat()];
  const saysPercent = above.some((cell) => normalWords(cellText(cell)).some((word) => percent.has(word)));
  if (columnsOf(header).has("agreed_days") && !saysPercent) return [];
  return [fault("hr_not_days", { ...at, row: header.row + 1, column: bare.text }, { concept: bare.meaning.concept })];
}

/** Columns that are not used: percentages, and those that nothing here is called. */
function columnNotices(header: HrHeader, at: At, { meanings }: HrKnown): readonly Fault[] {
  return header.columns.flatMap(({ at: column, text, meaning }) => {
    const place = { ...at, column: columnLabel(text, column, meanings) };
    if (meaning?.kind === "percent") return [fault("hr_percent_not_used", place, {})];
    return meaning === undefined && text !== "" ? [fault("hr_column_not_read", place, {})] : [];
  });
}
