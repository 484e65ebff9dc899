import {
  answerColumnsNb,
  answerWords,
  isCounted,
  type Offer,
  type OfferAnswer,
  type OwnOffer,
  type ServiceAnswers,
  spreadsheetCsv,
} from "@barneloftet/analytics";

/**
 * A service's answers as a spreadsheet that Norwegian Excel opens as it is: a row for each offer asked about and each of
 * the service's own.
 */
export function answersCsv(answers: ServiceAnswers, offers: readonly Pick<Offer, "id" | "name" | "kind">[]): string {
  const { region, service, period, answered_on, mailbox = "" } = answers;
  const about = [region, service, period, answered_on, mailbox];
  const asked = offers.filter(isCounted).map(({ id, name, kind }) => {
    const answer = answers.answers.find(({ offer }) => offer === id);
    return [...about, id, name, answerWords.kind[kind], ...answerCells(answer)];
  });
  const own = answers.own_offers.map((offer) => [
    ...about,
    "",
    offer.name,
    answerWords.kind[offer.kind],
    ...answerCells(offer),
  ]);
  return spreadsheetCsv([answerColumnsNb, ...asked, ...own]);
}

function answerCells(answer: OfferAnswer | OwnOffer | undefined): readonly string[] {
  const { availability, shared_with, capacity, counsellors, without_casework } = answerWords;
  if (!answer)
    return [availability.not_stated, "", counsellors.not_stated, without_casework.not_stated, capacity.not_stated];
  const isOfList = "counsellors" in answer;
  return [
    availability[answer.availability],
    answer.shared_with ? shared_with[answer.shared_with] : "",
    counsellors[isOfList ? answer.counsellors : "not_stated"],
    without_casework[isOfList ? answer.without_casework : "not_stated"],
    answer.capacity === "number" ? String(answer.assignments ?? "") : capacity[answer.capacity],
  ];
}
