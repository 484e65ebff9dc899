import {
  daysOfHalfYear,
  formatPeriod,
  isCounted,
  offersOf,
  type PackRow,
  type Region,
  type ServiceAnswers,
} from "@barneloftet/analytics";

/** The id of the source that answers of a half-year stand under in a pack, as in `tiltaksregisteret-2025h1`. */
export function answerSource(period: string): string {
  return `tiltaksregisteret-${period.toLowerCase()}`;
}

/** The row of `sources.csv` for answers of a half-year. */
export function sourceRow(region: Region, period: string): PackRow<"sources.csv"> {
  const { from, to } = daysOfHalfYear(period);
  return {
    id: answerSource(period),
    title: `Tiltaksregisteret, ${formatPeriod(from, to, "nb")}`,
    publisher: "Barneverntjenestene",
    kind: isInvented(region) ? "invented" : "register",
    published_on: undefined,
    place: undefined,
    url: undefined,
  };
}

/** A service's answers as rows of a pack; one that has only own offers has answered nothing else, and says so. */
export function answerRows(region: Region, one: ServiceAnswers): readonly PackRow<"offers/answers.csv">[] {
  const unsaid = offersOf(region)
    .filter(isCounted)
    .map(({ id }) => ({
      ...({ offer: id, availability: "not_stated", shared_with: undefined, capacity: "not_stated" } as const),
      ...({ assignments: undefined, counsellors: "not_stated", without_casework: "not_stated" } as const),
    }));
  return (one.answers.length > 0 ? one.answers : unsaid).map((answer) => ({ ...aboutOf(region, one), ...answer }));
}

/** A service's own offers as rows of a pack. */
export function ownOfferRows(region: Region, one: ServiceAnswers): readonly PackRow<"offers/own_offers.csv">[] {
  return one.own_offers.map((offer) => ({ ...aboutOf(region, one), ...offer }));
}

/** A service's mailbox as a row of a pack; none where it gives none. */
export function mailboxRow(region: Region, one: ServiceAnswers): readonly PackRow<"offers/mailboxes.csv">[] {
  const { service, source, status } = aboutOf(region, one);
  return one.mailbox === undefined ? [] : [{ service, mailbox: one.mailbox, source, status }];
}

function aboutOf(region: Region, { service, period, answered_on }: ServiceAnswers) {
  const status = isInvented(region) ? ("invented" as const) : ("confirmed" as const);
  return { service, period, answered_on, source: answerSource(period), status };
}

const isInvented = ({ pack }: Region): boolean => pack["pack.csv"][0]?.kind === "invented";
