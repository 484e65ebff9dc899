/** One question to one table or cube, with positional parameters (`?`). */
export interface Query {
  /** The table or cube that the text reads. */
  readonly from: string;
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}
