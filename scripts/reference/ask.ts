import type { Value } from "@barneloftet/analytics";

/** Something a director may ask: two figures side by side, or one unit's figures over time. */
export interface Asked {
  readonly id: string;
  readonly question: string;
  readonly values: readonly Value[];
  readonly overTime?: true;
}

/** A question about two figures. */
export const ask = (id: string, question: string, a: Value, b: Value): Asked => ({ id, question, values: [a, b] });
/** A question about one unit's figures over time. */
export const overTime = (id: string, question: string, values: readonly Value[]): Asked => ({
  ...{ id, question, values },
  overTime: true,
});
