import { formatNumber, type Value } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import {
  dotRadius,
  fromZero,
  type Labelled,
  largest,
  logScale,
  logTicks,
  namesThatFit,
  plotArea,
  settled,
} from "./layout.js";
import { markWords } from "./mark-words.js";
import { palette } from "./palette.js";
import { type ReferenceRate, referenceRates } from "./reference-rates.js";
import { isFigure } from "./values.js";

/** A unit by its size and its rate, with the bounds of the rate where they are known. */
export interface SizedRate {
  readonly name: string;
  readonly size: number;
  readonly rate: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The whole of what the dot says, for who reads the drawing mark by mark. */
  readonly words: string;
}

/** What the axes say, and the rates of larger areas to hold the dots against. */
export interface BySizeWords {
  readonly sizeLabel: string;
  readonly rateLabel: string;
  readonly references: readonly ReferenceRate[];
}

const frame = { marginLeft: 34, marginTop: 30, marginBottom: 44 } as const;

/** Dots by size, small to the left, with their intervals as lines: chance is seen to matter most where units are small. */
export function bySize(document: Document, width: number, dots: readonly SizedRate[], words: BySizeWords): Element {
  const { height, marginRight, right, bottom } = plotArea(width, frame.marginBottom);
  const sizes = dots.map(({ size }) => size);
  const [x, y] = [logScale(sizes), fromZero(dots.map(({ rate, upper }) => upper ?? rate))];
  const across = Plot.scale({ x: { type: "log", domain: x, range: [frame.marginLeft, right] } });
  const up = Plot.scale({ y: { domain: y, range: [bottom, frame.marginTop] } });
  const placed: readonly Labelled[] = dots.map(({ name, size, rate }) => ({
    name,
    x: across.apply(size),
    y: up.apply(rate),
    radius: dotRadius(size, largest(sizes)),
  }));
  const radius = new Map(placed.map((dot) => [dot.name, dot.radius]));
  const names = namesThatFit(placed, frame.marginLeft, right);
  const number = (tick: number): string =>
    formatNumber(tick, { decimals: Number.isInteger(tick) ? 0 : 1, locale: "nb" });
  const axis = { fill: palette.soft, labelArrow: "none" } as const;
  return Plot.plot({
    document,
    width,
    height,
    ...frame,
    marginRight,
    style: { fontSize: "12px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "log", domain: x },
    y: { domain: y },
    r: { type: "identity" },
    marks: [
      Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks: 5 }),
      Plot.axisX(logTicks(x), { ...axis, tickSize: 4, text: number, label: words.sizeLabel, labelAnchor: "left" }),
      Plot.axisY({ ...axis, tickSize: 0, ticks: 5, tickFormat: number, label: words.rateLabel }),
      ...referenceRates(words.references, width),
      Plot.ruleX(
        dots.filter(({ lower }) => lower !== undefined),
        { x: "size", y1: "lower", y2: "upper", stroke: palette.accentMid, strokeWidth: 1.5 },
      ),
      Plot.dot(dots, {
        x: "size",
        y: "rate",
        title: "words",
        r: (dot: SizedRate) => radius.get(dot.name) ?? 4,
        fill: palette.accent,
        stroke: palette.paper,
        strokeWidth: 1,
      }),
      ...dots.flatMap((dot) => {
        const { offset: dx, textAnchor } = names.get(dot.name) ?? {};
        if (dx === undefined || textAnchor === undefined) return [];
        const ink = { fill: palette.ink, stroke: palette.paper, strokeWidth: 3, fontSize: 11 } as const;
        return [Plot.text([dot], { x: "size", y: "rate", text: "name", textAnchor, dx, ...ink })];
      }),
    ],
  });
}

/** The areas from the smallest to the nation, which the cube has first. */
export function smallestFirst(values: readonly Value[]): readonly Value[] {
  return [...values.filter(({ level }) => level !== "nation"), ...values.filter(({ level }) => level === "nation")];
}

/** A value as a dot: its rate and bounds, beside the size that the caller knows. */
export function sizedRate(value: Value, size: number | undefined): readonly SizedRate[] {
  if (!isFigure(value) || size === undefined) return [];
  const interval = value.interval.method === "none" ? undefined : value.interval;
  const [lower, upper] = [interval && settled(interval.lower), interval && settled(interval.upper)];
  return [{ name: value.name, size, rate: value.estimate, lower, upper, words: markWords(value.name, value) }];
}
