/** What a mark of a drawing is, in words. */
export interface MarkWords {
  readonly label: string;
  readonly period: string;
  /** Count and base behind the value; empty where it has none. */
  readonly counted: string;
  /** The value, or why there is none. */
  readonly value: string;
  readonly interval: string | undefined;
  readonly status: string;
}

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(by);

/** Words for who reads a drawing mark by mark. */
export const reading = {
  label: "Les figuren punkt for punkt",
  whole: (marks: number) => `Hele figuren, ${marks} punkter`,
  keys: "Piltastene går fra punkt til punkt. Esc går tilbake til hele figuren.",
  /** Between the number of a mark and how many there are. */
  of: "av",
  mark: ({ label, period, counted, value, interval, status }: MarkWords) =>
    `${joined([label, period], ", ")}: ${joined(
      [counted, value, interval === undefined ? undefined : `usikkerhet ${interval}`, status],
      ", ",
    )}`,
  /** Whose value it is, and of which split. */
  named: (name: string, split: string) => joined([name, split], ", "),
  /** A mark that is no value of a metric: what it is, and what is said of it. */
  said: (label: string, ...parts: readonly string[]) => `${label}: ${joined(parts, ", ")}`,
  break: (day: string) => `Brudd i serien ${day}`,
  ceiling: (period: string) => `Kapasiteten var nådd ${period}`,
  decision: (number: string, day: string) => `Vedtak eller hendelse ${number}, ${day}`,
} as const;
