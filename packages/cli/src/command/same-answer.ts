/** Whether two answers say the same, whatever the order of their parts; a part that is undefined is not there. */
export function isSameAnswer(one: object, other: object): boolean {
  return canonical(one) === canonical(other);
}

/** A value as a text that is the same for all that say the same: lists of objects in any order, parts in any order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== "");
  return `{${parts
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
    .join()}}`;
}
