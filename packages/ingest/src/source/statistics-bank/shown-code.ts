import type { Fault } from "../../fault.js";
import { shownFault } from "../../sheet/shown-text.js";

/** Codes as Statistics Norway writes them: municipalities, counties, ages, years, and the names of KOSTRA's variables. */
const codes = /^(\d{1,6}\+?|[A-Z]{1,3}-?\d{1,6}|EAK|EAKUO|F\d{3}-\d{3}|KO[KS][a-z]{1,24}\d{4}|Personer\d)$/;

/** Words of the format, and names of the dimensions that are known. */
const words: ReadonlySet<string> = new Set(
  [
    "class version label source updated note id size dimension category index unit base decimals value status role",
    "time geo metric link extension px tableid Region Kjonn Alder ContentsCode Tid",
  ].flatMap((line) => line.split(" ")),
);

/** A code of a file as a fault may repeat it: one that could be somebody's name is not shown. */
export function shownCode(code: string): string {
  return codes.test(code) || words.has(code) ? code : "…";
}

/** A fault of a dataset without what could be somebody's name, in its place too. */
export function shownStatisticsFault(one: Fault): Fault {
  const { column } = one;
  return column === undefined ? shownFault(one) : ({ ...shownFault(one), column: shownPlace(column) } as Fault);
}

/** A place in the JSON, as `dimension.Region.category.index[3]`. */
function shownPlace(column: string): string {
  return column
    .split(".")
    .map((part) => {
      const [, name = "", at = ""] = /^(.*?)(\[\d+\])?$/.exec(part) ?? [];
      return `${shownCode(name)}${at}`;
    })
    .join(".");
}
