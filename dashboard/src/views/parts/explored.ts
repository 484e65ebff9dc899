import {
  type AnyMetric,
  formatPeriod,
  type Level,
  periodKind,
  reportedValue,
  type Value,
} from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer, Params } from "../view.js";
import { allCuts, cutOf, cutsOf, firstCut } from "./cuts.js";
import { rowsOf, text } from "./texts.js";
import { isFigure } from "./values.js";

const words = nb.explore;

/** The levels in the order that they are offered. */
const levelOrder: readonly Level[] = ["service", "municipality", "network", "region", "area", "district", "nation"];

/** What is shown of a metric: of which level, split and periods, and whose rows. */
export interface Explored {
  readonly level: Level;
  /** The words for the split, where only one is shown. */
  readonly split: string;
  /** The words for the period or the kind of periods. */
  readonly period: string;
  readonly isOnePeriod: boolean;
  /** Whether a unit has a row for each of its splits. */
  readonly isBySplit: boolean;
  readonly periods: readonly Period[];
  readonly rows: readonly ExploredRow[];
  /** Where the newest period with figures was shown unasked: what units have of a newer one, none of it a figure. */
  readonly newer: readonly Value[];
}

/** A half-open period. */
export type Period = Pick<Value, "periodStart" | "periodEnd">;

/** One unit, or one split of it, with its value in each period in turn. */
export interface ExploredRow {
  readonly name: string;
  readonly values: readonly Value[];
}

/** The key of a period in the link. */
export const keyOf = ({ periodStart, periodEnd }: Period): string => `${periodStart}_${periodEnd}`;

/** Each period once, the oldest first; of two that end together the longer last. */
export function periodsOf(values: readonly Value[]): readonly Period[] {
  const found = new Map(
    values.map(({ periodStart, periodEnd }) => [keyOf({ periodStart, periodEnd }), { periodStart, periodEnd }]),
  );
  return [...found.values()].toSorted(
    (a, b) => a.periodEnd.localeCompare(b.periodEnd) || b.periodStart.localeCompare(a.periodStart),
  );
}

/** The newest period, and of those that end together the shortest: a quarter, and not the sum of all years. */
export function newestOf(values: readonly Value[]): Period | undefined {
  const all = periodsOf(values);
  return all.find(({ periodEnd }) => periodEnd === all.at(-1)?.periodEnd);
}

/** The levels that a metric has figures of, in their order. */
export function levelsOf(values: readonly Value[]): readonly Level[] {
  return levelOrder.filter((level) => values.some((value) => value.level === level));
}

/** The level to show first: of the region's own the one with most figures, as those of the source and not of sums. */
export function firstLevel(values: readonly Value[]): Level | undefined {
  const own = levelsOf(values).filter((level) => level !== "nation");
  const countOf = (level: Level): number => values.filter((value) => value.level === level && isFigure(value)).length;
  return own.find((level) => own.every((other) => countOf(other) <= countOf(level))) ?? levelsOf(values)[0];
}

/** The split to show first: of the figures that are shown first. */
export function firstSplit(values: readonly Value[]): string {
  const first = firstLevel(values);
  return firstCut(values.filter(({ level }) => level === first));
}

/** What the reader's choices pick out of a metric's values: a value, or an absence, for every unit and period. */
export function explored(
  metric: AnyMetric,
  all: readonly Value[],
  answers: Readonly<Record<string, Answer>>,
  params: Params,
): Explored {
  const [level = "region", unit] = whoOf(all, params);
  const cut = chosenCut(all, params);
  const own = onBorders(
    all.filter(
      (value) =>
        value.level === level &&
        (unit === undefined || value.unit === unit) &&
        (cut === allCuts || cutOf(value) === cut),
    ),
    params,
  );
  const { periods, words: period, isOne } = periodsFor(own, params);
  const inPeriods = own.filter((value) => periods.some((each) => keyOf(each) === keyOf(value)));
  const units = unitsOf(own, level, unit, answers, params);
  const rows = units.flatMap(({ id, name }) => {
    const ofUnit = inPeriods.filter((value) => value.unit === id);
    const cuts = cut === allCuts ? cutsOf(ofUnit) : cutsOf(all).filter(({ key }) => key === cut);
    const isSplit = cut === allCuts && cuts.length > 0 && cuts[0]?.label !== "";
    return (cuts.length === 0 ? [{ label: "", dimensions: {} }] : cuts).map(({ label, dimensions }) => ({
      name: isSplit ? `${name}: ${label}` : name,
      values: periods.map((each) => ({
        ...reportedValue(metric, ofUnit, { level, unit: id, ...each, dimensions }),
        name,
      })),
    }));
  });
  const split = cut === allCuts ? "" : (cutsOf(all).find(({ key }) => key === cut)?.label ?? "");
  const newer =
    params.periode === undefined ? own.filter(({ periodEnd }) => periodEnd > (periods[0]?.periodEnd ?? "")) : [];
  return { level, split, period, isOnePeriod: isOne, isBySplit: rows.length > units.length, periods, rows, newer };
}

/** Whether a unit has given nothing for a period: neither a figure nor a reason why there is none. */
export const isSilent = (value: Value): boolean => !isFigure(value) && value.sources.length === 0;

/** What the link chooses, where the metric has it: a level, and perhaps one unit of it. */
function whoOf(all: readonly Value[], { hvem = "" }: Params): readonly [Level | undefined, string?] {
  const levels = levelsOf(all);
  const [chosen, unit] = hvem.split("/");
  const level = levels.find((each) => each === chosen);
  return level === undefined ? [firstLevel(all)] : unit === undefined ? [level] : [level, unit];
}

function chosenCut(all: readonly Value[], { slag }: Params): string {
  const isThere = slag === allCuts || cutsOf(all).some(({ key }) => key === slag);
  return slag !== undefined && isThere ? slag : firstSplit(all);
}

/** On the borders that are chosen, else on the latest that these figures are drawn on. */
function onBorders(values: readonly Value[], { grenser }: Params): readonly Value[] {
  const drawn = values.flatMap(({ boundaries = "none" }) => (boundaries === "none" ? [] : [boundaries])).toSorted();
  const shown = grenser !== undefined && drawn.includes(grenser) ? grenser : drawn.at(-1);
  return values.filter(({ boundaries = "none" }) => boundaries === "none" || boundaries === shown);
}

function periodsFor(
  own: readonly Value[],
  { periode }: Params,
): { readonly periods: readonly Period[]; readonly words: string; readonly isOne: boolean } {
  const all = periodsOf(own);
  const ofKind = all.filter(({ periodStart, periodEnd }) => periodKind(periodStart, periodEnd) === periode);
  if (periode !== undefined && ofKind.length > 0)
    return { periods: ofKind, words: words.kinds[periode] ?? "", isOne: false };
  const newest = newestOf(own.filter(isFigure)) ?? newestOf(own);
  const chosen = periode === undefined ? undefined : periodOfKey(periode);
  const one = chosen ?? newest;
  return {
    periods: one ? [one] : [],
    words: one ? formatPeriod(one.periodStart, one.periodEnd, "nb") : "",
    isOne: true,
  };
}

/** The period of a key; undefined for what is no key of a period. */
export function periodOfKey(key: string): Period | undefined {
  const [, periodStart, periodEnd] = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/.exec(key) ?? [];
  return periodStart === undefined || periodEnd === undefined ? undefined : { periodStart, periodEnd };
}

/** The units to show: those of today, heard from or not, then those that there are figures of all the same. */
function unitsOf(
  own: readonly Value[],
  level: Level,
  unit: string | undefined,
  answers: Readonly<Record<string, Answer>>,
  { nettverk, grenser }: Params,
): readonly { readonly id: string; readonly name: string }[] {
  const heard = [...new Map(own.map(({ unit: id, name }) => [id, name]))].map(([id, name]) => ({ id, name }));
  if (unit !== undefined) return heard.length > 0 ? heard : [{ id: unit, name: nameOf(answers, level, unit) }];
  const today = grenser === undefined ? rowsOf(answers.units).filter((row) => text(row, "level") === level) : [];
  const listed = today.map((row) => ({ id: text(row, "id"), name: text(row, "name") }));
  const units = [...listed, ...heard.filter(({ id }) => !listed.some((each) => each.id === id))];
  const members = membersOf(answers, level, nettverk);
  return members ? units.filter(({ id }) => members.includes(id)) : units;
}

const nameOf = (answers: Readonly<Record<string, Answer>>, level: Level, unit: string): string =>
  text(rowsOf(answers.units).find((row) => text(row, "level") === level && text(row, "id") === unit) ?? {}, "name");

/** Who belongs to the network that is chosen; undefined where none is, or where the level has no members of networks. */
function membersOf(
  answers: Readonly<Record<string, Answer>>,
  level: Level,
  network: string | undefined,
): readonly string[] | undefined {
  if (network === undefined || network === "alle") return undefined;
  if (level === "network") return [network];
  if (level !== "service" && level !== "municipality") return undefined;
  return rowsOf(answers.relations)
    .filter((row) => text(row, "level") === "network" && text(row, "id") === network && text(row, "relation") === level)
    .map((row) => text(row, "to_id"));
}
