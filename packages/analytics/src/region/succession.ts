import { formatDay } from "../text/format-date.js";
import type { Text } from "../text/locale.js";
import { leastSure } from "./certainty.js";
import { asOf } from "./dated.js";
import { listNames } from "./list-names.js";
import type { PackRow, Status } from "./pack.js";
import { type Region, validOn } from "./region.js";

type Change = PackRow<"structure/municipality_changes.csv">;

/** The codes that a municipality was made of, one step back, and when. Empty for one that never changed. */
export function predecessorsOf(region: Region, code: string): readonly Change[] {
  return region.pack["structure/municipality_changes.csv"].filter(({ to_code }) => to_code === code);
}

/** The codes that a municipality became, one step on, and when. Empty for one that still stands. */
export function successorsOf(region: Region, code: string): readonly Change[] {
  return region.pack["structure/municipality_changes.csv"].filter(({ from_code }) => from_code === code);
}

/** What a municipality's figures on later borders are made of, or why they cannot be had. */
export type Carried =
  | { readonly kind: "carried"; readonly code: string; readonly from: readonly string[]; readonly status: Status }
  | { readonly kind: "refused"; readonly code: string; readonly because: Text };

/**
 * How figures on the borders of one day become figures on the borders of a later day, for each municipality of the
 * later day: by summing whole municipalities. Where one was split, no figure can be carried into any of its parts. Days
 * later than the last confirmed have the borders of that day.
 *
 * @param from The day whose borders the figures have.
 * @param to The day whose borders are wanted; not earlier.
 * @throws Error if `to` is before `from`, or one of them is no ISO day.
 */
export function carry(
  region: Region,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Carried[] {
  const [borders, wanted] = [asOf(region, from).answeredFor, asOf(region, to).answeredFor];
  if (to < from) throw new Error(`cannot carry figures backwards: from ${from} to ${to}`);
  const municipalities = region.pack["structure/municipalities.csv"].filter(
    (row) => row.in_region === "yes" && validOn(row, wanted),
  );
  return municipalities.map(({ code }) => carryOne(region, code, borders, wanted));
}

function carryOne(region: Region, code: string, from: string, to: string): Carried {
  let parts: readonly { readonly code: string; readonly rows: readonly Change[] }[] = [{ code, rows: [] }];
  const dates = [...new Set(region.pack["structure/municipality_changes.csv"].map(({ date }) => date))]
    .toSorted()
    .toReversed();
  for (const date of dates.filter((day) => day > from && day <= to)) {
    const split = parts.flatMap((part) => changesInto(region, part.code, date)).find(({ kind }) => kind === "split");
    if (split) return { kind: "refused", code, because: splitReason(region, code, split) };
    parts = parts.flatMap((part) => {
      const rows = changesInto(region, part.code, date);
      return rows.length === 0 ? [part] : rows.map((row) => ({ code: row.from_code, rows: [...part.rows, row] }));
    });
  }
  const statuses = parts.flatMap(({ rows }) => rows.map(({ status }) => status));
  return {
    kind: "carried",
    code,
    from: parts.map((part) => part.code).toSorted(),
    status: leastSure(statuses),
  };
}

const changesInto = (region: Region, code: string, date: string): readonly Change[] =>
  predecessorsOf(region, code).filter((change) => change.date === date);

function splitReason(region: Region, code: string, split: Change): Text {
  const name = (of: string): string =>
    region.pack["structure/municipalities.csv"].find((row) => row.code === of)?.short_name ?? of;
  const heirs = successorsOf(region, split.from_code).map(({ to_code }) => name(to_code));
  const [nb, en] = [listNames(heirs, "og"), listNames(heirs, "and")];
  const year = formatDay(split.date, "nb");
  return {
    nb: `Tall for ${name(code)} finnes ikke før ${year}: ${name(split.from_code)} ble da delt mellom ${nb}, og ingen kilde deler de eldre tallene.`,
    en: `There are no figures for ${name(code)} before ${formatDay(split.date, "en")}: ${name(split.from_code)} was then split between ${en}, and no source splits the older figures.`,
  };
}
