import { requireRisk } from "./kaplan-meier.js";
import type { Risk } from "./risk-table.js";

/** The hazard that has added up by a time, and its standard error. */
export interface CumulativeHazard extends Risk {
  readonly hazard: number;
  readonly standardError: number;
}

/**
 * Nelson–Aalen's cumulative hazard, from a risk table in order of time: how steep it is says when people leave.
 *
 * Those who end at the same time count as one step, d/n. The standard error is Aalen's, the root of the sum of d/n².
 *
 * @throws RangeError if more ended than were at risk.
 * @see Aalen O (1978). Nonparametric inference for a family of counting processes. doi:10.1214/aos/1176344247
 * @example
 * const [first] = nelsonAalen([{ time: 6, atRisk: 10, ended: 1 }]);
 * first?.hazard; // => 0.1
 */
export function nelsonAalen(risks: readonly Risk[]): readonly CumulativeHazard[] {
  let [hazard, variance] = [0, 0];
  return risks.map((risk) => {
    requireRisk(risk);
    const { atRisk, ended } = risk;
    if (atRisk > 0) {
      hazard += ended / atRisk;
      variance += ended / atRisk ** 2;
    }
    return { ...risk, hazard, standardError: Math.sqrt(variance) };
  });
}
