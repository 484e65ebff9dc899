import { type AnyMetric, addMonths, reportedValue, type Value } from "@barneloftet/analytics";
import type { Params } from "../view.js";
import { allCuts, cutOf, cutsOf } from "./cuts.js";
import { firstLevel, firstSplit, keyOf, levelsOf, periodOfKey, periodsOf } from "./explored.js";
import { onLatestBorders } from "./unit.js";
import { isFigure } from "./values.js";

/** Which figure is asked for: a unit as `level/unit`, a split and a period, each by its key in the link. */
export interface Side {
  readonly who: string;
  readonly cut: string;
  readonly period: string;
}

/** The two figures that are shown first: one unit's newest, and its own a year before, or the one before, or another's. */
export function firstSides(all: readonly Value[]): readonly [Side, Side] {
  const cut = oneCut(all);
  const level = firstLevel(all);
  const own = all.filter((value) => value.level === level && cutOf(value) === cut && isFigure(value));
  const newest = periodsOf(own).at(-1);
  const at = newest ? own.filter((value) => keyOf(value) === keyOf(newest)) : [];
  const [value, other] = at;
  if (!value) return [nobody, nobody];
  const before = periodsOf(own.filter(({ unit }) => unit === value.unit)).slice(0, -1);
  const year = addMonths(value.periodEnd, -12);
  const earlier = before.findLast(({ periodEnd }) => periodEnd === year) ?? before.at(-1);
  const side = ({ unit }: Value, period: string): Side => ({ who: `${level}/${unit}`, cut, period });
  return [side(value, keyOf(value)), earlier ? side(value, keyOf(earlier)) : side(other ?? value, keyOf(value))];
}

/** The two figures of the reader's choices, in the order that they are set against each other. */
export function chosenSides(all: readonly Value[], params: Params): readonly [Side, Side] {
  const [first, second] = firstSides(all);
  return [
    { who: params.a ?? first.who, cut: cutIn(all, params.aslag) ?? first.cut, period: params.aperiode ?? first.period },
    {
      who: params.b ?? second.who,
      cut: cutIn(all, params.bslag) ?? second.cut,
      period: params.bperiode ?? second.period,
    },
  ];
}

/** The figure of one side, on the latest borders that it is drawn on; an absence where nobody has given it. */
export function valueOfSide(metric: AnyMetric, all: readonly Value[], { who, cut, period }: Side): Value | undefined {
  const [name, unit = ""] = who.split("/");
  const level = levelsOf(all).find((each) => each === name);
  const days = periodOfKey(period);
  if (!level || !days) return undefined;
  const own = all.filter((value) => value.level === level && value.unit === unit);
  const dimensions = cutsOf(all).find(({ key }) => key === cut)?.dimensions ?? {};
  const asked = own.filter((value) => cutOf(value) === cut && keyOf(value) === period);
  const found = asked.length > 0 ? onLatestBorders(asked) : own.filter((value) => keyOf(value) !== period);
  return reportedValue(metric, found, { level, unit, ...days, dimensions });
}

const nobody: Side = { who: "", cut: "", period: "" };

/** One split: figures of several at once are compared with nothing. */
function oneCut(all: readonly Value[]): string {
  const [first, level] = [firstSplit(all), firstLevel(all)];
  return first === allCuts ? (cutsOf(all.filter((value) => value.level === level))[0]?.key ?? "") : first;
}

const cutIn = (all: readonly Value[], cut: string | undefined): string | undefined =>
  cutsOf(all).find(({ key }) => key === cut)?.key;
