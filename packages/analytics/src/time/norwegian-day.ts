/** The ISO day that a moment lies in where the services are, whatever the machine's own zone. */
export function norwegianDay(moment: Date): string {
  // Swedish writes days as ISO does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(moment);
}
