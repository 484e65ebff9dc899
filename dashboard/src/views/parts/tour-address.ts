import type { TourStop } from "../../text/nb/tour.js";

/** What a link carries through the tour: the number of its stop. */
export const tourParameter = "steg";

/** The address of a stop, below the site's own folder. */
export function tourAddress({ path, number }: TourStop): string {
  return `${path}?${tourParameter}=${number}`;
}
