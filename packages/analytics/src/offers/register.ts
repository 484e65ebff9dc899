import type { PackRow } from "../region/pack.js";
import type { Region } from "../region/region.js";
import { halfYearsBetween } from "../time/half-year.js";
import type { OfferAnswer, OwnOffer, ServiceAnswers } from "./answers.js";
import { isCounted, offersOf } from "./offer.js";
import { registerServices } from "./register-services.js";

/** That one service may use another's offer, from when, to when, and by which decision. */
export type Agreement = PackRow<"offers/agreements.csv">;

/** Tiltaksregisteret in one half-year: each service's latest answers up to then, and the agreements. */
export interface Register {
  readonly period: string;
  /** At most one a service. */
  readonly answers: readonly ServiceAnswers[];
  readonly agreements: readonly Agreement[];
}

/** How far a service has come with its answers: all asked about is answered, some of it, or nothing has come in. */
export type AnswerState = "answered" | "half_filled" | "not_submitted";

/** The half-years that a pack's register has answers for, the first first. */
export function registerPeriods({ pack }: Region): readonly string[] {
  return [...new Set(pack["offers/answers.csv"].map(({ period }) => period))].toSorted();
}

/**
 * The register as a pack holds it: each service's latest answers for the half-year or an earlier one. A service that has
 * ended has none.
 */
export function registerOf(region: Region, period: string): Register {
  const { pack } = region;
  const answers = registerServices(region).flatMap(({ id: service }) => {
    const own = pack["offers/answers.csv"].filter((row) => row.service === service && row.period <= period);
    const latest = own
      .map((row) => row.period)
      .toSorted()
      .at(-1);
    const rows = own.filter((row) => row.period === latest);
    const [first] = rows;
    if (!first || latest === undefined) return [];
    return [
      {
        region: region.id,
        service,
        period: latest,
        answered_on: first.answered_on,
        mailbox: pack["offers/mailboxes.csv"].find((row) => row.service === service)?.mailbox,
        answers: rows.map(answerIn),
        own_offers: pack["offers/own_offers.csv"]
          .filter((row) => row.service === service && row.period === latest)
          .map(ownOfferIn),
      },
    ];
  });
  return { period, answers, agreements: pack["offers/agreements.csv"] };
}

/** A service's answers, if any have come in. */
export function answersOf({ answers }: Register, service: string): ServiceAnswers | undefined {
  return answers.find((of) => of.service === service);
}

/** What a service says of an offer; undefined when it has said nothing. */
export function answerTo(register: Register, service: string, offer: string): OfferAnswer | undefined {
  const answer = answersOf(register, service)?.answers.find((of) => of.offer === offer);
  return answer?.availability === "not_stated" ? undefined : answer;
}

/** How many of the offers asked about a service has answered, out of how many, how far that is, and how old it is. */
export function answerState(
  region: Region,
  register: Register,
  service: string,
): { readonly state: AnswerState; readonly stated: number; readonly asked: number; readonly halfYearsOld: number } {
  const asked = offersOf(region).filter(isCounted);
  const answers = answersOf(register, service);
  const stated = asked.filter(({ id }) => answerTo(register, service, id) !== undefined).length;
  const halfYearsOld = answers ? halfYearsBetween(answers.period, register.period) : 0;
  const state = !answers ? "not_submitted" : stated < asked.length ? "half_filled" : "answered";
  return { state, stated, asked: asked.length, halfYearsOld };
}

const answerIn = ({
  service: _s,
  period: _p,
  answered_on: _d,
  source: _o,
  status: _t,
  ...answer
}: PackRow<"offers/answers.csv">): OfferAnswer => answer;
const ownOfferIn = ({
  service: _s,
  period: _p,
  answered_on: _d,
  source: _o,
  status: _t,
  ...offer
}: PackRow<"offers/own_offers.csv">): OwnOffer => offer;
