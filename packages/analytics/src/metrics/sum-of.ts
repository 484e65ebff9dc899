/**
 * The sum of numbers, added from the smallest: the same numbers have the same sum to the last digit whichever way they stand,
 * in arrays and in SQL (`componentSql`).
 */
export const sumOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0);
