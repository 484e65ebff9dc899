import {
  answerWords,
  daysOfHalfYear,
  formatPeriod,
  offerNames,
  type Region,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { checking } from "../text/nb/checking.js";
import type { ReadTable } from "./read-table.js";

/** How answers to Tiltaksregisteret were read: a table a service. A service's own offer is not named: its name is free text. */
export function answerTables(given: readonly ServiceAnswers[], region: Region): readonly ReadTable[] {
  const names = offerNames(region);
  return given.map(({ service, period, answers, own_offers }) => {
    const { from, to } = daysOfHalfYear(period);
    return {
      heading: `${names.service(service)}, ${formatPeriod(from, to, "nb")}`,
      columns: checking.answerColumns.map((label) => ({ label, numeric: false })),
      rows: [
        ...answers.map((one) => [
          names.offer(one.offer),
          ...lendingWords(one),
          one.counsellors === "not_stated" ? "" : answerWords.counsellors[one.counsellors],
        ]),
        ...own_offers.map((one) => [checking.ownOffer(answerWords.kind[one.kind]), ...lendingWords(one), ""]),
      ],
    };
  });
}

type Lending = Pick<ServiceAnswers["own_offers"][number], "availability" | "shared_with" | "capacity" | "assignments">;

function lendingWords({ availability, shared_with, capacity, assignments }: Lending): readonly string[] {
  const shared = shared_with === undefined ? "" : checking.sharedWith(answerWords.shared_with[shared_with]);
  return [
    `${answerWords.availability[availability]}${shared}`,
    capacity === "number" ? checking.number(assignments) : answerWords.capacity[capacity],
  ];
}
