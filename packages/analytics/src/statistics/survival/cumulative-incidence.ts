import { sum } from "../sum.js";
import { isAtRisk, requireSpell, type Stay, timesOf, weightOf } from "./risk-table.js";

/** One stay under observation and why it ended. */
export interface CompetingSpell<Cause extends string> extends Stay {
  /** Why it ended at `exit`; without a cause it was last seen then. */
  readonly cause?: Cause;
}

/** The share that has ended for a cause, and its standard error. */
export interface Incidence {
  readonly incidence: number;
  readonly standardError: number;
}

/** At one time since the beginning: the share that remains, and the shares that have ended, by cause. */
export interface CumulativeIncidence<Cause extends string> {
  readonly time: number;
  readonly atRisk: number;
  readonly remaining: number;
  readonly byCause: ReadonlyMap<Cause, Incidence>;
}

/**
 * Aalen–Johansen's cumulative incidence of causes that compete, as having moved to another service and having left the
 * field.
 *
 * What remains and what has ended for each cause add up to 1. One less Kaplan–Meier's curve for each cause by itself
 * would not: it takes those who left for another cause for people who may still leave for this one. Standard errors are
 * the infinitesimal jackknife's, which hold with weights as well.
 *
 * @param causes All that are to be told of; each spell's cause is one of them.
 * @returns One point for each time at which a spell ended, in order of time; none where none did.
 * @throws RangeError if a spell ends before it was seen, a weight is not above 0, or a cause is not listed.
 * @see Aalen OO, Johansen S (1978). An empirical transition matrix for non-homogeneous Markov chains. Scandinavian
 *   Journal of Statistics 5:141–150. Andersen PK, Keiding N (2012). doi:10.1002/sim.4385
 * @example
 * const spells = [{ exit: 1, cause: "moved" }, { exit: 2, cause: "left" }, { exit: 3 }] as const;
 * cumulativeIncidence(spells, ["moved", "left"])[1]?.byCause.get("left")?.incidence; // => 0.33333
 */
export function cumulativeIncidence<Cause extends string>(
  spells: readonly CompetingSpell<Cause>[],
  causes: readonly Cause[],
): readonly CumulativeIncidence<Cause>[] {
  for (const spell of spells) requireCompeting(spell, causes);
  let remaining: Curve = { height: 1, influences: spells.map(() => 0) };
  const curves = new Map(causes.map((cause) => [cause, { height: 0, influences: spells.map(() => 0) } as Curve]));
  return timesOf(spells, ({ cause }) => cause !== undefined).map((time) => {
    const atRisk = weightOf(spells.filter((spell) => isAtRisk(spell, time)));
    const flowOf = (isEnd: (spell: CompetingSpell<Cause>) => boolean): Curve =>
      flow(remaining, spells, time, atRisk, (spell) => spell.exit === time && isEnd(spell));
    for (const [cause, curve] of curves)
      curves.set(
        cause,
        plus(
          curve,
          flowOf((spell) => spell.cause === cause),
          1,
        ),
      );
    remaining = plus(
      remaining,
      flowOf(({ cause }) => cause !== undefined),
      -1,
    );
    const byCause = new Map([...curves].map(([cause, curve]) => [cause, incidenceOf(curve, spells)]));
    return { time, atRisk, remaining: remaining.height, byCause };
  });
}

/** A share, and how much each spell moves it: its derivative by the spell's weight. */
interface Curve {
  readonly height: number;
  readonly influences: readonly number[];
}

/** The share that ends at a time: what remained before it, times the share of those at risk who end. */
function flow<Kind extends Stay>(
  { height, influences }: Curve,
  spells: readonly Kind[],
  time: number,
  atRisk: number,
  isEnd: (spell: Kind) => boolean,
): Curve {
  const hazard = weightOf(spells.filter(isEnd)) / atRisk;
  const moved = (spell: Kind): number => ((isEnd(spell) ? 1 : 0) - (isAtRisk(spell, time) ? hazard : 0)) / atRisk;
  return {
    height: height * hazard,
    influences: spells.map((spell, i) => (influences[i] ?? 0) * hazard + height * moved(spell)),
  };
}

const plus = (curve: Curve, added: Curve, sign: 1 | -1): Curve => ({
  height: curve.height + sign * added.height,
  influences: curve.influences.map((influence, i) => influence + sign * (added.influences[i] ?? 0)),
});

const incidenceOf = ({ height, influences }: Curve, spells: readonly Stay[]): Incidence => ({
  incidence: height,
  standardError: Math.sqrt(sum(spells.map(({ weight = 1 }, i) => (weight * (influences[i] ?? 0)) ** 2))),
});

function requireCompeting<Cause extends string>(spell: CompetingSpell<Cause>, causes: readonly Cause[]): void {
  requireSpell(spell);
  if (spell.cause !== undefined && !causes.includes(spell.cause))
    throw new RangeError(`invalid cause: ${spell.cause}; expected one of ${causes.join(", ")}`);
}
