import { cellText, isBlank, type Sheet, type SheetCell } from "../../sheet/sheet.js";
import { type HrConcept, numberConcepts, placeConcepts } from "./concept.js";
import type { Meaning, Meanings } from "./meaning.js";

/** How far down a sheet a header is looked for. */
export const headerWithin = 60;
/** How many columns are looked at. */
export const mostColumns = 1000;

/** A column of a table: its place, the headers it can be said to have, the best first, and what they mean. */
export interface HrColumn {
  readonly at: number;
  readonly texts: readonly string[];
  /** The one of the texts that has the meaning. */
  readonly text: string;
  readonly meaning: Meaning | undefined;
}

/** The header of a table: its last row, counted from 0, and how many rows it has. */
export interface HrHeader {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly columns: readonly HrColumn[];
}

/**
 * Every row of a sheet's first that could be a header, read as one of one row, or of two where the row above groups its
 * columns as «Fravær» does «Egenmeldt» and «Legemeldt». How many rows it has can be said.
 */
export function headersOf({ rows }: Sheet, meanings: Meanings, of?: 1 | 2): readonly HrHeader[] {
  const cache = new Map<string, Meaning | undefined>();
  const meaningOf = (text: string): Meaning | undefined => {
    if (!cache.has(text)) cache.set(text, meanings.of(text));
    return cache.get(text);
  };
  return rows.slice(0, headerWithin).flatMap((lower, row) => {
    if (isBlank(lower)) return [];
    const upper = rows[row - 1];
    const isGrouped = upper !== undefined && (of === undefined ? isGroupRow(upper, lower, meaningOf) : of === 2);
    // What is not known could be «Antall tilfeller»: columns under it are then not told. Alone it may be a title, and what
    // says by itself that it is days is.
    const isAlone = upper !== undefined && upper.filter((cell) => headerText(cell) !== "").length === 1;
    const isPlainGroup = (group: string) =>
      isAlone || (meanings.isKnown(group) && meaningOf(group)?.kind !== "percent");
    return [headerAt(isGrouped ? upper : undefined, { lower, row }, meaningOf, isPlainGroup)];
  });
}

function headerAt(
  upper: readonly SheetCell[] | undefined,
  { lower, row }: { readonly lower: readonly SheetCell[]; readonly row: number },
  meaningOf: (text: string) => Meaning | undefined,
  isPlainGroup: (group: string) => boolean,
): HrHeader {
  const width = Math.min(Math.max(lower.length, upper?.length ?? 0), mostColumns);
  let group = "";
  const columns = Array.from({ length: width }, (_, at): HrColumn => {
    const [own, below] = [headerText(upper?.[at]), headerText(lower[at])];
    if (own !== "") group = own;
    const both = group === "" ? below : below === "" ? own : `${group} / ${below}`;
    const texts = [...new Set([both, below])].filter((text) => text !== "");
    const found = texts
      .map((text) => ({ text, meaning: meaningOf(text) }))
      .find(({ text, meaning }) => meaning !== undefined && (text === both || isEnough(meaning, isPlainGroup(group))));
    return { at, texts, text: found?.text ?? both, meaning: found?.meaning };
  });
  return { row, rows: upper === undefined ? 1 : 2, columns: withoutBareTotals(columns) };
}

/** Whether the lower of two headers says enough by itself, under a group that may say something else of it. */
function isEnough(meaning: Meaning, isPlain: boolean): boolean {
  return isPlace(meaning) || (isPlain && meaning.kind === "concept" && !meaning.bare);
}

/** «Totalt» alone is of lost days only beside «Egenmeldt» or «Legemeldt». */
function withoutBareTotals(columns: readonly HrColumn[]): readonly HrColumn[] {
  const hasKinds = columns.some(({ meaning }) => meaning?.kind === "concept" && /^lost_days_/.test(meaning.concept));
  return columns.map((column) =>
    column.meaning?.kind === "concept" && column.meaning.bare && column.meaning.concept === "lost_days" && !hasKinds
      ? { ...column, meaning: undefined }
      : column,
  );
}

/**
 * Whether a row groups the columns under it: words only, and not only in the first column, where titles stand, or over a unit
 * or a time, where what was asked for stands.
 */
function isGroupRow(
  upper: readonly SheetCell[],
  lower: readonly SheetCell[],
  meaningOf: (text: string) => Meaning | undefined,
): boolean {
  const texts = upper.slice(0, mostColumns).map(headerText);
  const isOverNumbers = texts.some((text, at) => at > 0 && text !== "" && !isPlace(meaningOf(headerText(lower[at]))));
  return isOverNumbers && !texts.some((text) => /\d/.test(text.replace(/\b16\b/, "")) || text.endsWith(":"));
}

const isPlace = (meaning: Meaning | undefined): boolean =>
  meaning?.kind === "concept" && placeConcepts.some((concept) => concept === meaning.concept);

/** A header on one line. */
export function headerText(cell: SheetCell | undefined): string {
  return cellText(cell).replace(/\s+/g, " ");
}

/** The concepts that a header's columns are found to be, each once. */
function conceptsIn({ columns }: HrHeader): ReadonlySet<HrConcept> {
  return new Set(columns.flatMap(({ meaning }) => (meaning?.kind === "concept" ? [meaning.concept] : [])));
}

/** Whether a header is that of a table of ours: whose or when, and a number or a percentage. */
function isTableHeader(header: HrHeader): boolean {
  const concepts = conceptsIn(header);
  const isPlaced = placeConcepts.some((concept) => concept !== "kind" && concepts.has(concept));
  const isCounted = [...concepts].some((concept) => concept in numberConcepts);
  return isPlaced && (isCounted || header.columns.some(({ meaning }) => meaning !== undefined && isNumber(meaning)));
}

const isNumber = (meaning: Meaning): boolean => meaning.kind !== "concept";

/** The header of a sheet that says most, the first of them; undefined where none is that of a table of ours. */
export function bestHeader(sheet: Sheet, meanings: Meanings): HrHeader | undefined {
  const size = (header: HrHeader): number => header.columns.filter(({ meaning }) => meaning !== undefined).length;
  return headersOf(sheet, meanings)
    .filter(isTableHeader)
    .reduce<HrHeader | undefined>(
      (best, one) => (best !== undefined && size(best) >= size(one) ? best : one),
      undefined,
    );
}
