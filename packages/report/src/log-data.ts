/** What a base's log is made of; it stands in the page as JSON. */
export interface LogData {
  readonly region: { readonly id: string; readonly name: string; readonly kind: "real" | "invented" };
  /** A network, or an area of networks with a base in common. */
  readonly base: { readonly id: string; readonly name: string };
  /** The services that may ask the base. */
  readonly services: readonly { readonly id: string; readonly name: string }[];
  /** Services that have belonged to the base before: what they asked for then stays in the log. */
  readonly former: readonly { readonly id: string; readonly name: string }[];
  /** The half-year that is counted, as in `2025H1`. */
  readonly period: string;
}
