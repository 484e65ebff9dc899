/** So many of a long list are named; the rest is told as a number. */
const named = 3;
/** No longer than this, and all are named: «one more» takes as much room as its name. */
const most = 4;

/** Those of a list that are named, and how many more there are. */
export function someNamed<T>(all: readonly T[]): { readonly some: readonly T[]; readonly more: number } {
  return all.length > most ? { some: all.slice(0, named), more: all.slice(named).length } : { some: all, more: 0 };
}
