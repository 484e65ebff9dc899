import {
  isFunctionMailbox,
  isHeld,
  type OfferAnswer,
  type OwnOffer,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { assignmentsOf, type Draft, type FormState } from "./draft.js";
import type { FormData } from "./form-data.js";
import { isLeftOut } from "./personal-data.js";

/**
 * What a form holds as a service's answers: everything touched or carried over from last time. A mailbox that may be a
 * person's is left out, and so are own offers without a name or with a national identity number in it.
 *
 * @param day - the ISO day the answers are saved.
 */
export function answersIn({ drafts, own, mailbox }: FormState, data: FormData, day: string): ServiceAnswers {
  return {
    region: data.region.id,
    service: data.service.id,
    period: data.period,
    answered_on: day,
    mailbox: isFunctionMailbox(mailbox.trim()) ? mailbox.trim() : undefined,
    answers: data.offers.flatMap(({ id, group }): OfferAnswer[] => {
      const draft = drafts[id];
      if (!draft) return [];
      const { counsellors = "not_stated", without_casework = "not_stated" } = group === "method" ? draft : {};
      const hasCounsellors = counsellors === "one" || counsellors === "two_or_more";
      return [
        {
          offer: id,
          ...lendingIn(draft),
          counsellors,
          without_casework: hasCounsellors ? without_casework : "not_stated",
        },
      ];
    }),
    own_offers: own
      .filter(({ name }) => name.trim() !== "" && !isLeftOut(name))
      .map((draft): OwnOffer => ({ name: draft.name.trim(), kind: draft.kind, ...lendingIn(draft) })),
  };
}

/**
 * A service's answers as a form holds them. With `from` they are carried over from that half-year: marked, what is free
 * by a mark of its own, and without what was not stated then.
 */
export function formOf(answers: ServiceAnswers, from?: string): FormState {
  const said = answers.answers.filter(({ availability }) => from === undefined || availability !== "not_stated");
  return {
    drafts: Object.fromEntries(said.map(({ offer, ...answer }) => [offer, draftOf(answer, from)])),
    own: answers.own_offers.map(({ name, kind, ...answer }, i) => ({
      key: `own-${i + 1}`,
      name,
      kind,
      ...draftOf(answer, from),
    })),
    mailbox: answers.mailbox ?? "",
  };
}

type Lending = Pick<OfferAnswer, "availability" | "shared_with" | "capacity" | "assignments">;

function lendingIn(draft: Draft): Lending {
  const { availability = "not_stated", shared_with = "network", capacity = "not_stated" } = draft;
  const assignments = assignmentsOf(draft);
  const numbered = capacity !== "number" || assignments !== undefined;
  return {
    availability,
    shared_with: availability === "shared" ? shared_with : undefined,
    capacity: isHeld(draft) && numbered ? capacity : "not_stated",
    assignments: isHeld(draft) && capacity === "number" ? assignments : undefined,
  };
}

function draftOf(answer: Lending & Partial<OfferAnswer>, from: string | undefined): Draft {
  const { availability, shared_with, counsellors, without_casework, capacity, assignments } = answer;
  const isFreeUnsaid = from !== undefined && capacity === "not_stated";
  return {
    availability,
    shared_with,
    counsellors: counsellors ?? "not_stated",
    without_casework: without_casework ?? "not_stated",
    capacity: isFreeUnsaid ? undefined : capacity,
    assignments: assignments === undefined ? "" : String(assignments),
    from: availability === "not_stated" ? undefined : from,
    capacity_from: isFreeUnsaid ? undefined : from,
  };
}
