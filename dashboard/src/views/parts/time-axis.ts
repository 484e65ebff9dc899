import * as Plot from "@observablehq/plot";
import { lane, ordinal } from "./layout.js";
import { palette } from "./palette.js";

/** A dated event; a date without a day is a whole month. */
export interface DatedEvent {
  readonly date: string;
  readonly day: string;
  /** The whole of what the event says, for who reads the drawing mark by mark. */
  readonly words: string;
}

/** Events on a line of time, numbered as in the table and dated; hollow where only the month is known. */
export function timeAxis(document: Document, width: number, events: readonly DatedEvent[]): Element {
  const placed = events.map(({ date, day, words }, i) => ({
    date,
    day,
    words,
    at: new Date(date),
    height: lane(i),
    number: ordinal(i),
    isDayKnown: date.length > 7,
  }));
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  const place = { x: "at", y: "height" } as const;
  const numbers = (fill: string, isDayKnown: boolean): Plot.Markish =>
    Plot.text(
      placed.filter((event) => event.isDayKnown === isDayKnown),
      { ...place, text: "number", fill, fontWeight: 700 },
    );
  // A day's words stand after its circle; before it where the line of time is about to end.
  const lastMonths = `${years.at(-1)}-08`;
  const days = (isLast: boolean): Plot.Markish =>
    Plot.text(
      placed.filter((event) => event.date >= lastMonths === isLast),
      {
        ...place,
        text: "day",
        textAnchor: isLast ? "end" : "start",
        dx: isLast ? -14 : 14,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 4,
      },
    );
  return Plot.plot({
    document,
    width,
    height: 216,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 14,
    marginRight: 20,
    style: { fontSize: "11.5px", fontFamily: "inherit", overflow: "visible" },
    x: { type: "utc", axis: null, domain: [new Date(years[0] ?? ""), new Date(`${years.at(-1)}-12`)] },
    y: { axis: null, domain: [-1, 1] },
    marks: [
      Plot.link(placed, { x: "at", y1: 0, y2: "height", stroke: palette.rule, strokeWidth: 1.5 }),
      Plot.ruleY([0], { stroke: palette.soft, strokeWidth: 2 }),
      Plot.link(years, {
        x: (year: string) => new Date(year),
        y1: -0.06,
        y2: 0.06,
        stroke: palette.soft,
        strokeWidth: 2,
      }),
      Plot.text(years, {
        x: (year: string) => new Date(year),
        y: 0,
        text: (year: string) => year,
        dx: 4,
        dy: 13,
        textAnchor: "start",
        fill: palette.soft,
        fontWeight: 700,
        stroke: palette.paper,
        strokeWidth: 4,
      }),
      Plot.dot(placed, {
        ...place,
        title: "words",
        r: 10,
        fill: ({ isDayKnown }: { isDayKnown: boolean }) => (isDayKnown ? palette.accent : palette.paper),
        stroke: palette.accent,
        strokeWidth: 1.5,
      }),
      numbers(palette.paper, true),
      numbers(palette.accent, false),
      days(false),
      days(true),
    ],
  });
}
