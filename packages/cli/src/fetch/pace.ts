import type { Clock } from "./clock.js";

/** How often a server may be asked: so many calls in any stretch of so many milliseconds. */
export interface CallLimit {
  readonly calls: number;
  readonly within: number;
}

/** Holds a run to a limit. */
export interface Pace {
  /** Returns when one more call may be made, and counts it. */
  turn(): Promise<void>;
  /** Holds to another limit too from now on, where a server tells of one. */
  alsoHold(limit: CallLimit): void;
}

/** A pace that never makes more calls than a limit in any stretch of its length: a window that slides. */
export function paceOf(clock: Clock, limit: CallLimit): Pace {
  const limits = [limit];
  const calls: number[] = [];
  const wait = (now: number): number =>
    Math.max(0, ...limits.map(({ calls: most, within }) => (calls.at(-most) ?? -Infinity) + within - now));
  return {
    async turn() {
      for (let left = wait(clock.now()); left > 0; left = wait(clock.now())) await clock.sleep(left);
      calls.push(clock.now());
    },
    alsoHold: (other) => void limits.push(other),
  };
}
