/** Every way to share a total among so many categories. */
export function vectors(categories: number, total: number): readonly (readonly number[])[] {
  if (categories === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    vectors(categories - 1, total - first).map((rest) => [first, ...rest]),
  );
}
