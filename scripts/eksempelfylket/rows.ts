/** A row of a file of the pack, without its source and status, which are the same for all of it. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Rows by the file of the pack that they stand in. */
export type PackRows = Readonly<Record<string, readonly Row[]>>;
