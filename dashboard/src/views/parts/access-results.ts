/** What the tests of access found. Written by `npm run accessibility`; do not edit. */
export const accessResults: {
  readonly axe: string;
  readonly widths: readonly number[];
  readonly drawn: number;
  readonly pages: readonly string[];
  readonly passed: readonly string[];
  readonly violations: readonly string[];
  readonly incomplete: Readonly<Record<string, number>>;
} = {
  axe: "",
  widths: [],
  drawn: 0,
  pages: [],
  passed: [],
  violations: [],
  incomplete: {},
};
