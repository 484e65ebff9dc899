/** Events out of a total, or in so much exposure. */
export interface Observed {
  readonly events: number;
  /** The total they are out of, or the exposure: children, agreed days, days of the calendar. */
  readonly of: number;
}
