import type { Level } from "../region/unit.js";
import type { Finding, Report, Silence } from "./finding.js";
import { findings, type ReportOptions } from "./findings.js";
import { silentSentence } from "./sentences.js";
import { type Measured, newestEnd, type Series, seriesOf } from "./series.js";

/** A unit that is expected to send in figures. */
export interface ExpectedUnit {
  readonly level: Level;
  readonly id: string;
  readonly name: string;
}

/** What needs a look. */
export interface Attention {
  /** Units whose newest figures are higher or lower than chance and their usual variation make them. */
  readonly signals: readonly Finding[];
  /** Units that have not sent in what others have. */
  readonly silent: readonly Silence[];
  /** All that was tested, with the number of false signals to be expected. */
  readonly report: Report;
}

/**
 * What needs a look among so many units, in one call: who has changed more than chance makes, and who is silent.
 *
 * A unit is silent about a metric when at least half of the units have a figure for its newest period, and it has none and
 * no reason for it such as being of too few.
 *
 * @param measured Metrics and their figures, of all units that the report is about: also of those they are part of.
 * @param units The units that are expected to send in figures.
 * @throws RangeError if the budget is not above 0.
 */
export function attention(
  measured: readonly Measured[],
  units: readonly ExpectedUnit[],
  options: Pick<ReportOptions, "budget"> = {},
): Attention {
  const report = findings(measured, options);
  const unheard = measured.flatMap((each) => {
    const silentUnits = silentIn(each, units);
    return silentUnits === undefined ? [] : [{ metric: each.metric, units: silentUnits }];
  });
  const silent = units.flatMap(({ level, id, name }) => {
    const about = unheard.filter((each) => each.units.has(`${level}/${id}`)).map(({ metric }) => metric);
    if (about.length === 0) return [];
    return [
      {
        kind: "silent",
        ...{ level, unit: id, name },
        metrics: about.map((metric) => metric.id),
        sentence: silentSentence(name, isAll(about, unheard) ? [] : about),
      } as const,
    ];
  });
  return {
    signals: report.findings.filter(({ kind }) => kind === "higher" || kind === "lower"),
    silent,
    report,
  };
}

/**
 * Who has nothing of a metric's newest period, in any split, though at least half of the units have; `undefined` where fewer
 * have. Splits may be of periods of several lengths; each has its own newest.
 */
function silentIn(measured: Measured, units: readonly ExpectedUnit[]): ReadonlySet<string> | undefined {
  const keys = units.map(({ level, id }) => `${level}/${id}`);
  const byTopic = new Map<string, Series[]>();
  for (const series of seriesOf(measured)) {
    if (!keys.includes(keyOf(series))) continue;
    byTopic.set(series.topic, [...(byTopic.get(series.topic) ?? []), series]);
  }
  const asked = [...byTopic.values()].flatMap((alike) => {
    const end = newestEnd(alike, keys.length);
    return end === ""
      ? []
      : [alike.filter(({ byEnd }) => (byEnd.get(end)?.kind ?? "missing") !== "missing").map(keyOf)];
  });
  const heard = asked.flat();
  return asked.length === 0 ? undefined : new Set(keys.filter((key) => !heard.includes(key)));
}

/** Whether there is something of several that others have sent in, and a unit has sent in none. */
const isAll = (about: readonly unknown[], asked: readonly unknown[]): boolean =>
  about.length > 1 && about.length === asked.length;

const keyOf = ({ latest }: Series): string => `${latest.level}/${latest.unit}`;
