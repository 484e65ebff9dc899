import { formatNumber, type Value } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { besideDot, type Labelled, namesThatFit } from "./layout-labels.js";
import { dotRadius, fromZero, largest, logScale, logTicks, plotArea } from "./layout-scales.js";
import { palette } from "./palette.js";
import { isFigure } from "./values.js";

/** A unit by its size and its rate, with the bounds of the rate where they are known. */
export interface SizedRate {
  readonly name: string;
  readonly size: number;
  readonly rate: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** What the axes say, and the rates of larger areas to hold the dots against. */
export interface BySizeWords {
  readonly sizeLabel: string;
  readonly rateLabel: string;
  readonly references: readonly { readonly label: string; readonly rate: number }[];
}

const frame = { marginLeft: 34, marginTop: 30, marginBottom: 44 } as const;

/** Dots by size, small to the left, with their intervals as lines: chance is seen to matter most where units are small. */
export function bySize(document: Document, width: number, dots: readonly SizedRate[], words: BySizeWords): Element {
  const isWide = width > 500;
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
  const named = namesThatFit(placed, right);
  const number = (tick: number): string => formatNumber(tick, { decimals: tick < 1 ? 1 : 0, locale: "nb" });
  const bounds = dots.filter(({ lower }) => lower !== undefined);
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
      Plot.axisX(logTicks(x), {
        fill: palette.soft,
        tickSize: 4,
        tickFormat: number,
        label: words.sizeLabel,
        labelArrow: "none",
        labelAnchor: "left",
      }),
      Plot.axisY({
        fill: palette.soft,
        tickSize: 0,
        ticks: 5,
        tickFormat: number,
        label: words.rateLabel,
        labelArrow: "none",
      }),
      Plot.ruleY(words.references, { y: "rate", stroke: palette.contrast, strokeWidth: 1.5, strokeDasharray: "5 4" }),
      Plot.text(words.references, {
        y: "rate",
        text: "label",
        frameAnchor: "right",
        textAnchor: isWide ? "start" : "end",
        lineAnchor: isWide ? "middle" : "bottom",
        dx: isWide ? 6 : 0,
        dy: isWide ? 0 : -3,
        fill: palette.contrast,
        stroke: "white",
        strokeWidth: 4,
      }),
      Plot.ruleX(bounds, {
        x: "size",
        y1: "lower",
        y2: "upper",
        stroke: palette.accentMid,
        strokeWidth: 1.5,
        strokeOpacity: 0.75,
      }),
      Plot.dot(dots, {
        x: "size",
        y: "rate",
        r: (dot: SizedRate) => radius.get(dot.name) ?? 4,
        fill: palette.accent,
        stroke: "white",
        strokeWidth: 1,
      }),
      ...dots
        .filter(({ name }) => named.has(name))
        .map((dot) =>
          Plot.text([dot], {
            x: "size",
            y: "rate",
            text: "name",
            textAnchor: "start",
            dx: besideDot(radius.get(dot.name) ?? 0),
            fill: palette.ink,
            stroke: "white",
            strokeWidth: 3,
            fontSize: 11,
          }),
        ),
    ],
  });
}

/** A value as a dot: its rate and bounds, beside the size that the caller knows. */
export function sizedRate(value: Value, size: number | undefined): readonly SizedRate[] {
  if (!isFigure(value) || size === undefined) return [];
  const interval = value.interval.method === "none" ? undefined : value.interval;
  return [{ name: value.name, size, rate: value.estimate, lower: interval?.lower, upper: interval?.upper }];
}
