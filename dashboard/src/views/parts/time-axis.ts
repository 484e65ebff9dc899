import * as Plot from "@observablehq/plot";
import { lane, ordinal } from "./layout-scales.js";
import { palette } from "./palette.js";

/** A dated event; a date without a day is a whole month. */
export interface DatedEvent {
  readonly date: string;
  readonly day: string;
}

/** Events on a line of time, numbered as in the table and dated; hollow where only the month is known. */
export function timeAxis(document: Document, width: number, events: readonly DatedEvent[]): Element {
  const placed = events.map((event, i) => ({
    ...event,
    i,
    at: new Date(event.date),
    offset: lane(i),
    label: ordinal(i),
  }));
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  const [first = "2000", last = "2000"] = [years[0], years.at(-1)];
  const isKnownToTheDay = ({ date }: DatedEvent): boolean => date.length > 7;
  return Plot.plot({
    document,
    width,
    height: 210,
    margin: 0,
    marginLeft: 14,
    marginRight: 30,
    style: { fontSize: "11px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc", domain: [new Date(first), new Date(`${last}-06`)] },
    y: { axis: null, domain: [-1, 1] },
    marks: [
      Plot.ruleY([0], { stroke: palette.soft, strokeWidth: 2 }),
      Plot.tickX(years, { x: (year: string) => new Date(year), stroke: palette.soft, insetTop: 98, insetBottom: 98 }),
      Plot.text(years, {
        x: (year: string) => new Date(year),
        y: 0,
        text: (year: string) => year,
        dy: 14,
        dx: 3,
        textAnchor: "start",
        fill: palette.soft,
        fontWeight: 700,
      }),
      ...placed.flatMap(({ at, offset, label, day, ...event }) => [
        Plot.link([0], { x1: at, x2: at, y1: 0, y2: offset, stroke: palette.rule, strokeWidth: 1.5 }),
        Plot.dot([0], {
          x: at,
          y: offset,
          r: 10,
          fill: isKnownToTheDay({ ...event, day }) ? palette.accent : "white",
          stroke: palette.accent,
          strokeWidth: 1.5,
        }),
        Plot.text([label], {
          x: at,
          y: offset,
          text: (n: string) => n,
          fill: isKnownToTheDay({ ...event, day }) ? "white" : palette.accent,
          fontWeight: 700,
        }),
        Plot.text([day], {
          x: at,
          y: offset,
          text: (d: string) => d,
          textAnchor: "start",
          dx: 14,
          fill: palette.ink,
          stroke: "white",
          strokeWidth: 3,
        }),
      ]),
    ],
  });
}
