import { formatNumber, formatPeriod, lookup, type Selection } from "@barneloftet/analytics";
import { ascending } from "d3";
import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { number, rowsOf, text } from "./texts.js";

/** The questions that what is counted from needs answered. */
export const sinceQuery: Readonly<Record<"earlier" | "decisions", Selection>> = {
  earlier: lookup("earlier_editions"),
  decisions: lookup("decisions"),
};

const { listed } = nb.changes;
const kinds = ["revised", "new", "hidden", "gone", "newly_not_comparable"] as const;
/** The larger units first. */
const levels = ["region", "network", "area", "service", "municipality"];

/** How many figures have changed how, of one metric or of all. */
export interface ChangeCount {
  /** The metric's label; empty of all metrics together. */
  readonly label: string;
  readonly counts: readonly number[];
  readonly isRedefined: boolean;
  /** Sums with a hidden part that are not as they were; of all metrics in all of the region only. */
  readonly sumsOfHidden: number;
}

/** The counts since an edition, of all of the region or of one network. */
export const changeCounts = (answer: Answer | undefined, edition: string, network: string): readonly ChangeCount[] =>
  rowsOf(answer)
    .filter((row) => text(row, "since") === edition && text(row, "network") === network)
    .map((row) => ({
      label: text(row, "label_nb"),
      counts: kinds.map((kind) => number(row, kind)),
      sumsOfHidden: number(row, "sums_of_hidden"),
      isRedefined: text(row, "metric") !== "" && number(row, "redefined") > 0,
    }));

const whole = (count: number): string => formatNumber(count, { decimals: 0, locale: "nb" });

/** What has changed, in words; nothing of what has not. */
export const changedParts = ({ counts }: ChangeCount): readonly string[] =>
  kinds.flatMap((kind, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [nb.changes.summary.parts[kind](count, whole(count))];
  });

/** A figure that is not as it was. */
export interface ChangedFigure {
  readonly kind: string;
  readonly level: string;
  readonly unit: string;
  readonly name: string;
  readonly network: string;
  readonly about: string;
  readonly period: string;
  /** Why it can no longer be compared with the one before; empty where that is not what has changed. */
  readonly because: string;
  /** The figure as it was and as it is, each with what it is made of, where it is told. */
  readonly before: Told;
  readonly after: Told;
  readonly status: string;
  readonly sources: readonly string[];
}

/** A figure in words, and what it is made of; empty where it is no share or rate. */
export interface Told {
  readonly figure: string;
  readonly parts: string;
}

/** The figure with what it is made of after it. */
export const inFull = ({ figure, parts }: Told): string => (parts === "" ? figure : `${figure} (${parts})`);

/** A figure with the days that it is of, where they are others than those of the row. */
function dated(figure: string, row: Answer["rows"][number]): string {
  const [from, to] = [text(row, "before_start"), text(row, "before_end")];
  return from === "" ? figure : listed.dated(figure, formatPeriod(from, to, "nb"));
}

/** The figures that are not as they were in an edition. */
export const changedFigures = (answer: Answer | undefined, edition: string): readonly ChangedFigure[] =>
  rowsOf(answer)
    .filter((row) => text(row, "since") === edition)
    .map((row) => {
      const kind = text(row, "kind");
      const parts = (when: string): string => text(row, `${when}_parts_nb`);
      return {
        ...{ kind, level: text(row, "level"), unit: text(row, "unit"), name: text(row, "name") },
        ...{ network: text(row, "network"), about: text(row, "about_nb"), status: text(row, "status") },
        period: formatPeriod(text(row, "period_start"), text(row, "period_end"), "nb"),
        because: text(row, "because_nb"),
        before: {
          figure: kind === "hidden" ? listed.hidden : dated(text(row, "before_nb"), row),
          parts: parts("before"),
        },
        after: {
          figure: kind === "gone" ? listed.goneNow : kind === "hidden" ? listed.hidden : text(row, "after_nb"),
          parts: parts("after"),
        },
        sources: text(row, "sources").split(" "),
      };
    })
    .toSorted((a, b) => ascending(levels.indexOf(a.level), levels.indexOf(b.level)));
