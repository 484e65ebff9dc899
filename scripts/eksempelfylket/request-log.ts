import type { FigureRow } from "./figure-row.ts";

/** The half-years of the logs. */
const logged = [
  ["2024-07-01", "2025-01-01"],
  ["2025-01-01", "2025-07-01"],
] as const;

/** Counts that two bases let out of their logs, by half-year: in each half-year the facets add up to one total. */
const logs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>> = {
  // Half-years 2024H2 and 2025H1; -1 is a count that is not shown.
  huldreskogen: {
    request_type: {
      home_based: [24, 24],
      foster_parent_guidance: [8, 9],
      parents_without_custody: [-1, 5],
      foster_parent_group: [-1, -1],
      other: [4, -1],
    },
    reason: { no_capacity: [25, 22], not_in_position: [9, 10], no_competence: [7, 11] },
    complexity: { simple: [7, 6], complicated: [20, 21], complex: [14, 16] },
    outcome: {
      assisted: [18, 20],
      declined_for_capacity: [13, 11],
      withdrawn: [-1, 4],
      solved_otherwise: [-1, -1],
      waiting: [5, -1],
    },
  },
  byringen: {
    request_type: {
      home_based: [41, 44],
      foster_parent_guidance: [17, 15],
      parents_without_custody: [9, 10],
      foster_parent_group: [6, 7],
      other: [11, 9],
    },
    reason: { no_capacity: [46, 43], not_in_position: [20, 23], no_competence: [18, 19] },
    complexity: { simple: [15, 14], complicated: [39, 41], complex: [30, 30] },
    outcome: {
      assisted: [48, 52],
      declined_for_capacity: [17, 14],
      withdrawn: [6, 5],
      solved_otherwise: [5, 6],
      waiting: [8, 8],
    },
  },
};

/** The logs' counts as rows; a count that is not shown stands as `:`. */
export function requestLog(): readonly FigureRow[] {
  return Object.entries(logs).flatMap(([unit, facets]) =>
    logged.flatMap(([period_start, period_end], half) =>
      Object.entries(facets).flatMap(([facet, categories]) =>
        Object.entries(categories).map(([category, counts]) => ({
          ...{ level: "network", unit, period_start, period_end, facet, category },
          requests: counts[half] === -1 ? ":" : (counts[half] ?? ":"),
        })),
      ),
    ),
  );
}
