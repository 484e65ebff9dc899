import { lookup, type Selection } from "@barneloftet/analytics";
import type { Answer, Params } from "../view.js";
import { number, rowsOf, text } from "./texts.js";
import { unitOf } from "./unit.js";

/** One of the few sentences about a unit, as the published table `briefs` has it. */
export interface BriefRow {
  readonly kind: string;
  readonly topic: string;
  readonly aboutLevel: string;
  readonly aboutUnit: string;
  readonly isSignal: boolean;
  /** How many signals the unit has in all. */
  readonly signals: number;
  readonly sentence: string;
}

/** The question that `briefRows` needs answered. */
export function briefQuery(params: Params): Selection {
  const { level, id } = unitOf(params);
  return lookup("briefs", { where: { level, unit: id } });
}

/** The few sentences about a unit: signals first, then who is silent, then what cannot be told apart. */
export function briefRows(answer: Answer | undefined): readonly BriefRow[] {
  return rowsOf(answer).map((row) => ({
    ...{ kind: text(row, "kind"), topic: text(row, "topic") },
    ...{ aboutLevel: text(row, "about_level"), aboutUnit: text(row, "about_unit") },
    ...{
      isSignal: text(row, "is_signal") === "yes",
      signals: number(row, "signals"),
      sentence: text(row, "sentence_nb"),
    },
  }));
}
