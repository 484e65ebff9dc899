import type { FaultCode } from "../src/index.js";

/** The files of a pack by path, as text. */
export type Pack = Map<string, string>;

/** A pack with one fault: where it is, and a part of the sentence that says so. */
export interface FaultCase {
  readonly title: string;
  readonly pack: Pack;
  readonly fault: readonly [FaultCode, file: string, row: number, column: string];
  readonly says: string;
}
