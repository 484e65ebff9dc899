import { city, districts, municipalities, older, services } from "./places.ts";
import { seeded } from "./seeded.ts";

/** A row of figures without its source and status, which are the same for all of the pack. */
export type FigureRow = Readonly<Record<string, string | number>>;

/** How many there are of all ages, and up to 24 years, for each child: about as in the country. */
const inhabitantsPerChild = 4.95;
const youthPerChild = 1.44;

const counted = (level: string, unit: string, day: string, next: string, children: number): readonly FigureRow[] =>
  [
    ["total", Math.round(children * inhabitantsPerChild)],
    ["0-17", children],
    ["0-24", Math.round(children * youthPerChild)],
  ].map(([age_group = "", persons = 0]) => ({ level, unit, period_start: day, period_end: next, age_group, persons }));

/** Inhabitants on 1 January 2025, and on 1 January 2020 with the municipalities of that day. */
export function population(): readonly FigureRow[] {
  const unchanged = municipalities.filter(({ code }) => !["9825", "9827", "9832"].includes(code));
  const before = [
    ...unchanged.map(({ code, children }) => ({ code, children: Math.round(children * 1.02) })),
    ...older.merged,
    older.split,
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...before.flatMap(({ code, children }) => counted("municipality", code, "2020-01-01", "2020-01-02", children)),
    ...municipalities.flatMap(({ code, children }) =>
      counted("municipality", code, "2025-01-01", "2025-01-02", children),
    ),
    ...districts.flatMap(({ code, children }) => counted("district", code, "2025-01-01", "2025-01-02", children)),
  ];
}

const halfYears = [
  ["2024-01-01", "2024-07-01"],
  ["2024-07-01", "2025-01-01"],
  ["2025-01-01", "2025-07-01"],
] as const;

/** Requests to the base of Huldreskogen and Tussedalen, by service and half-year. */
export function requests(): readonly FigureRow[] {
  return halfYears.flatMap(([period_start, period_end]) =>
    services
      .filter(({ network }) => network === "huldreskogen" || network === "tussedalen")
      .map(({ id }) => {
        const random = seeded(`requests ${id} ${period_start}`);
        const received = 4 + Math.floor(random() * 10);
        const assisted = Math.floor(received * (0.3 + random() * 0.4));
        return { level: "service", unit: id, period_start, period_end, received, assisted };
      }),
  );
}

/** Employees by how long they have worked in the service. */
export const tenure: readonly FigureRow[] = [
  {
    ...{ level: "region", unit: "eksempelfylket", period_start: "2025-03-01", period_end: "2025-04-01" },
    ...{ employees: 430, under_12_months: 61, under_24_months: 118, under_48_months: 214 },
  },
];

/** Municipalities whose council held or planned a theme meeting. */
export const themeMeetings: readonly FigureRow[] = [
  ["2024-01-01", "2025-01-01", 17],
  ["2025-01-01", "2025-07-01", 12],
].map(([period_start = "", period_end = "", held_or_planned = 0]) => ({
  ...{ level: "region", unit: "eksempelfylket", period_start, period_end },
  ...{ municipalities: 38, held_or_planned },
}));

/** Sick leave in the services, by quarter. */
export const sickLeave: readonly FigureRow[] = [
  ["2024-01-01", "2024-04-01", 12.4],
  ["2024-04-01", "2024-07-01", 10.9],
  ["2024-07-01", "2024-10-01", 9.6],
  ["2024-10-01", "2025-01-01", 11.8],
].map(([period_start = "", period_end = "", percent = 0]) => ({
  ...{ level: "region", unit: "eksempelfylket", period_start, period_end },
  ...{ type: "total", population: "child_welfare_services", percent },
}));

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
    halfYears.slice(1).flatMap(([period_start, period_end], half) =>
      Object.entries(facets).flatMap(([facet, categories]) =>
        Object.entries(categories).map(([category, counts]) => ({
          ...{ level: "network", unit, period_start, period_end, facet, category },
          requests: counts[half] === -1 ? ":" : (counts[half] ?? ":"),
        })),
      ),
    ),
  );
}

/** Positions in the services of the city on 31 December 2024, as a municipality reports them. */
export const positions: readonly FigureRow[] = [
  {
    ...{ level: "municipality", unit: city.code, period_start: "2024-12-31", period_end: "2025-01-01" },
    ...{ positions: 210, social_workers: 61.5, child_welfare_pedagogues: 92, other_higher_education: 33.5 },
    ...{ office: 23, other_staff: "..", vacancies: 5.4, per_1000_aged_0_17: 5.3, per_1000_aged_0_22: 4 },
  },
];
