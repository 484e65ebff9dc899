import { formatNumber } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { number, rowsOf, text } from "./texts.js";

/** A finding that a test stands behind, as the published table `findings` has it: figures on the metric's own scale. */
export interface FindingRow {
  readonly kind: string;
  readonly question: string;
  readonly level: string;
  readonly unit: string;
  readonly name: string;
  readonly metric: string;
  readonly topic: string;
  /** What the topic is called inside a sentence. */
  readonly about: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly value: number;
  /** What it is held against: earlier years together, or all others together. */
  readonly against: number;
  /** Between these it cannot be told from that; none where nothing so small, or so great, would be told. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** How many it is reckoned from: employees, requests, days. */
  readonly total: number;
  readonly p: number;
  /** A signal is a p of at most this. */
  readonly signalAt: number;
  readonly sentence: string;
  readonly status: string;
  readonly sources: readonly string[];
}

/** The findings of an answer that a test stands behind, in the report's order. */
export function findingRows(answer: Answer | undefined): readonly FindingRow[] {
  return rowsOf(answer)
    .filter((row) => row.p !== null && row.p !== undefined)
    .map((row) => ({
      ...{ kind: text(row, "kind"), question: text(row, "question") },
      ...{ level: text(row, "level"), unit: text(row, "unit"), name: text(row, "name") },
      ...{ metric: text(row, "metric"), topic: text(row, "topic"), about: text(row, "about_nb") },
      ...{ periodStart: text(row, "period_start"), periodEnd: text(row, "period_end") },
      ...{ value: number(row, "value"), against: number(row, "against"), total: number(row, "total") },
      ...{ lower: known(row.lower), upper: known(row.upper) },
      ...{ p: number(row, "p"), signalAt: number(row, "signal_at") },
      ...{ sentence: text(row, "sentence_nb"), status: text(row, "status") },
      sources: text(row, "sources")
        .split(" ")
        .filter((id) => id !== ""),
    }));
}

const known = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);

/** Whether a finding says higher or lower. */
export const isSignal = ({ kind }: FindingRow): boolean => kind === "higher" || kind === "lower";

/** A probability with five decimals at most; of a smaller one only that it is. */
export const probability = (p: number): string =>
  p < smallest ? nb.findings.less(writtenProbability(smallest)) : writtenProbability(p);

const smallest = 0.00001;

const writtenProbability = (p: number): string => formatNumber(p, { decimals: { least: 2, most: 5 }, locale: "nb" });
