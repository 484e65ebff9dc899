import { districts, services } from "./places.ts";

/** What happens in the invented figures on purpose. Each has a name in the pack's README and a test of its own. */
export const stories = {
  /** Never reports anything. */
  silent: "alvnes",
  /** Reports nothing for one year. */
  silentYear: { service: "trollnes", year: 2023 },
  /** Fewer than ten employees. */
  tiny: "tussas",
  /** Many sick at once, and children who wait: months from October 2023 to June 2024. */
  crisis: { service: "nisseholt", from: 57, to: 66 },
  /** Did not count who was absent, only the days. */
  noAbsentees: { service: "alvestrand", year: 2019 },
  /** The base had no more to give, and the services stopped asking: two quarters. */
  ceiling: { area: "huldre-og-tussebasen", from: "2022-10-01", to: "2023-04-01" },
  /** From this day notifications are counted otherwise. */
  seriesBreak: "2021-01-01",
} as const;

/** A service as the figures know it. */
export interface Reporting {
  readonly id: string;
  readonly network: string;
}

/** Every service, in the order that pages show them. */
export const allServices: readonly Reporting[] = [
  ...services.map(({ id, network }) => ({ id, network })),
  ...districts.map(({ service }) => ({ id: service, network: "byringen" })),
];

/** Whether a service has reported for a day. */
export function hasReported(service: string, day: string): boolean {
  const { silent, silentYear } = stories;
  return service !== silent && !(service === silentYear.service && day.startsWith(`${silentYear.year}-`));
}

/** The services that have reported for a day. */
export const reporting = (day: string): readonly Reporting[] => allServices.filter(({ id }) => hasReported(id, day));
