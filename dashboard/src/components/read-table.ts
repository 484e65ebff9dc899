/** Rows of a file as they were read, under the heading of the sheet that they stand in. */
export interface ReadTable {
  readonly heading: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}
