import {
  answersFormat,
  answersYesNo,
  availabilities,
  brokenRule,
  capacities,
  counsellorCounts,
  halfYearPattern,
  longestName,
  mostAssignments,
  type OfferAnswer,
  type OwnOffer,
  ownOfferKinds,
  partners,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { mostOwnOffers } from "./draft.js";
import type { FormData } from "./form-data.js";
import { hasOnly, isDay, isOneOf, isRecord, type JsonRecord, jsonOf } from "./json.js";
import { periodWords } from "./period-words.js";

/** Answers from a file, with the ids of offers that the form does not ask about; or why the file was not taken. */
export type AnswersReading =
  | { readonly ok: true; readonly answers: ServiceAnswers; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly why: string };

/**
 * Reads a file that a form has saved, of this service and this half-year or an earlier one. Never throws; what is wrong is
 * said in one Norwegian sentence.
 */
export function readAnswers(text: string, { region, service, period, offers, previous }: FormData): AnswersReading {
  const file = jsonOf(text);
  if (!isRecord(file) || file.format !== answersFormat)
    return refused(
      "Filen er ikke lagret fra dette skjemaet. Velg en fil som heter noe med «tiltaksregisteret» og «.json».",
    );
  if (file.region !== region.id)
    return refused(`Filen gjelder en annen region («${shorten(file.region)}»), ikke ${region.name}.`);
  if (file.service !== service.id)
    return refused(`Filen gjelder en annen tjeneste («${shorten(file.service)}»), ikke ${service.name}.`);
  const saved = file.period;
  if (typeof saved !== "string" || !halfYearPattern.test(saved) || !isDay(file.answered_on))
    return refused(damaged("halvåret eller datoen"));
  if (saved > period) return refused(`Filen gjelder ${periodWords(saved)}, som er etter ${periodWords(period)}.`);
  if (file.mailbox !== undefined && !(typeof file.mailbox === "string" && file.mailbox.length <= 120))
    return refused(damaged("postkassen"));
  if (!Array.isArray(file.answers) || !file.answers.every(isAnswer)) return refused(damaged("et svar"));
  if (!Array.isArray(file.own_offers) || !file.own_offers.every(isOwnOffer)) return refused(damaged("et eget tilbud"));
  if (file.own_offers.length > Math.max(mostOwnOffers, previous?.own_offers.length ?? 0))
    return refused(`Filen har flere enn ${mostOwnOffers} egne tilbud.`);
  const known = new Map(offers.map((offer) => [offer.id, offer]));
  const all: readonly OfferAnswer[] = file.answers;
  if (new Set(all.map(({ offer }) => offer)).size < all.length) return refused(damaged("to svar om samme tilbud"));
  const answers = all.filter(({ offer }) => known.has(offer));
  if (answers.some((answer) => brokenRule(answer, known.get(answer.offer)))) return refused(damaged("et svar"));
  if (file.own_offers.some((own) => brokenRule(own, undefined))) return refused(damaged("et eget tilbud"));
  return {
    ok: true,
    unknown: all.filter(({ offer }) => !known.has(offer)).map(({ offer }) => offer),
    answers: {
      region: region.id,
      service: service.id,
      period: saved,
      answered_on: file.answered_on,
      mailbox: file.mailbox,
      answers,
      own_offers: file.own_offers,
    },
  };
}

const refused = (why: string): AnswersReading => ({ ok: false, why: `${why} Ingenting er endret.` });
const damaged = (what: string): string => `Filen er skadet eller endret for hånd: ${what} kan ikke leses.`;
const shorten = (value: unknown): string => (typeof value === "string" ? value.slice(0, 40) : "uten navn");

const lendingKeys = ["availability", "shared_with", "capacity", "assignments"];

function isAnswer(value: unknown): value is OfferAnswer {
  return (
    isRecord(value) &&
    hasOnly(value, ["offer", "counsellors", "without_casework", ...lendingKeys]) &&
    typeof value.offer === "string" &&
    isOneOf(counsellorCounts, value.counsellors) &&
    isOneOf(answersYesNo, value.without_casework) &&
    isLending(value)
  );
}

function isOwnOffer(value: unknown): value is OwnOffer {
  return (
    isRecord(value) &&
    hasOnly(value, ["name", "kind", ...lendingKeys]) &&
    typeof value.name === "string" &&
    value.name.length >= 1 &&
    value.name.length <= longestName &&
    isOneOf(ownOfferKinds, value.kind) &&
    isLending(value)
  );
}

function isLending({ availability, shared_with, capacity, assignments }: JsonRecord): boolean {
  const isNumber = Number.isInteger(assignments) && Number(assignments) >= 1 && Number(assignments) <= mostAssignments;
  return (
    isOneOf(availabilities, availability) &&
    (shared_with === undefined || isOneOf(partners, shared_with)) &&
    isOneOf(capacities, capacity) &&
    (assignments === undefined || isNumber)
  );
}
