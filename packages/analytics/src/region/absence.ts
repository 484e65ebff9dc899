import { formatDay } from "../text/format-date.js";
import type { Text } from "../text/locale.js";
import { listNames } from "./list-names.js";
import { type Region, validOn } from "./region.js";

/** The levels whose units come and go. */
type Mortal = "municipality" | "district" | "service" | "area";

interface Life {
  readonly id: string;
  readonly name: string;
  readonly valid_from: string;
  readonly valid_to?: string | undefined;
}

interface Change {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Why a unit of the pack has no answer on a day, or undefined when it stood then. One that ended, or that is known to
 * have been made of others, did not exist; of any other the pack only begins to tell on its first day.
 *
 * @throws Error if the pack does not have the unit on any day.
 */
export function absenceOn(
  region: Region,
  { level, id }: { readonly level: Mortal; readonly id: string },
  day: string,
): Text | undefined {
  const all = livesOf(region, level);
  const own = all.filter((life) => life.id === id);
  const first = own[0];
  if (!first)
    throw new Error(
      `unknown ${level}: "${id}"; ${region.id} has ${[...new Set(all.map((life) => life.id))].join(", ")}`,
    );
  if (own.some((life) => validOn(life, day))) return undefined;
  const names = (ids: readonly string[]): readonly string[] =>
    ids.map((of) => all.find((life) => life.id === of)?.name ?? of);
  const changes = changesOf(region, level);
  const ended = own.findLast(({ valid_to }) => valid_to !== undefined && valid_to <= day);
  if (ended) {
    const became = changes.filter(({ date, from, to }) => date === ended.valid_to && from === id && to !== id);
    return absent(ended.name, day, became[0], [ended.name], names(became.map(({ to }) => to)));
  }
  const madeOf = changes.filter(({ date, from, to }) => date === first.valid_from && to === id && from !== id);
  if (madeOf.length === 0) return notYetTold(first);
  return absent(first.name, day, madeOf[0], names(madeOf.map(({ from }) => from)), [first.name]);
}

function absent(
  name: string,
  day: string,
  change: Change | undefined,
  from: readonly string[],
  to: readonly string[],
): Text {
  const nb = `${name} fantes ikke ${formatDay(day, "nb")}`;
  const en = `${name} did not exist on ${formatDay(day, "en")}`;
  if (!change) return { nb: `${nb}.`, en: `${en}.` };
  return {
    nb: `${nb}; ${listNames(from, "og")} ble til ${listNames(to, "og")} ${formatDay(change.date, "nb")}.`,
    en: `${en}; ${listNames(from, "and")} became ${listNames(to, "and")} on ${formatDay(change.date, "en")}.`,
  };
}

function notYetTold({ name, valid_from }: Life): Text {
  return {
    nb: `Ikke kjent: opplysningene om ${name} begynner ${formatDay(valid_from, "nb")}.`,
    en: `Not known: what the pack says of ${name} begins on ${formatDay(valid_from, "en")}.`,
  };
}

/** Municipalities are named with their codes, since one that was renumbered keeps its name. */
function livesOf({ pack }: Region, level: Mortal): readonly Life[] {
  switch (level) {
    case "municipality":
      return pack["structure/municipalities.csv"].map((row) => ({
        ...row,
        id: row.code,
        name: `${row.short_name} (${row.code})`,
      }));
    case "district":
      return pack["structure/districts.csv"].map((row) => ({ ...row, id: row.code }));
    case "service":
      return pack["structure/services.csv"];
    case "area":
      return pack["structure/areas.csv"];
  }
}

function changesOf({ pack }: Region, level: Mortal): readonly Change[] {
  if (level === "municipality")
    return pack["structure/municipality_changes.csv"].map(({ date, from_code: from, to_code: to }) => ({
      date,
      from,
      to,
    }));
  if (level === "service")
    return pack["structure/service_changes.csv"].map(({ date, from_service: from, to_service: to }) => ({
      date,
      from,
      to,
    }));
  return [];
}
