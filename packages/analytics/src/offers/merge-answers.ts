import { networkOf } from "../region/memberships.js";
import type { Region } from "../region/region.js";
import { isHeld } from "./answer-rules.js";
import type { OfferAnswer, OwnOffer, ServiceAnswers } from "./answers.js";
import { joinedMailbox, type MailboxDifference } from "./joined-mailbox.js";
import type { Received } from "./received.js";
import { type AnswerState, answerState } from "./register.js";
import { registerServices } from "./register-services.js";

/** Answers of one service about one offer that differ between files; `offer` is an own offer's name where it is one. */
export interface Difference {
  readonly service: string;
  readonly offer: string;
  readonly files: readonly string[];
}

/** How far a service has come, and which files say so. */
interface MergedService {
  readonly service: string;
  readonly state: AnswerState;
  readonly stated: number;
  readonly asked: number;
  /** How many half-years before the merged one the answers are from; 0 for its own. */
  readonly halfYearsOld: number;
  readonly files: readonly string[];
}

/** What came in, joined: at most one set of answers a service, and everything that was left out, named. */
export interface Merged {
  readonly period: string;
  readonly answers: readonly ServiceAnswers[];
  /** Given on the same day in different files, with different answers: nobody has said, until somebody does. */
  readonly conflicts: readonly Difference[];
  /** Answers of an earlier day of the same half-year that a later day has changed. */
  readonly replaced: readonly Difference[];
  /** Services whose files give different mailboxes; `kept` is the latest day's, none where one day has several. */
  readonly mailboxes: readonly MailboxDifference[];
  /** Shared within the network, says the service, but nobody else there who has answered has it or shares it. */
  readonly sharedAlone: readonly { readonly service: string; readonly offer: string }[];
  /** Files with the very same answers as another. */
  readonly doubled: readonly string[];
  /** Answers for a later half-year than the merged one: left out. */
  readonly later: readonly Received[];
  /** Answers of an earlier half-year than the service's latest: left out. */
  readonly older: readonly Received[];
  /** Answers of a service that the region does not have on its organisation date: left out. */
  readonly unknown: readonly Received[];
  readonly services: readonly MergedService[];
}

/**
 * Joins answers that came in: for each service those of the latest half-year up to `period`, and of that the latest day.
 * «Ikke oppgitt» is no answer, so that a form says the same as JSON and as a spreadsheet, where every offer has a row.
 * The order of the files does not matter, and no answer is dropped without being named.
 */
export function mergeAnswers(
  region: Region,
  of: { readonly period: string; readonly received: readonly Received[] },
): Merged {
  const { period } = of;
  const received = of.received.map(withoutUnsaid);
  const services = registerServices(region).map(({ id }) => id);
  const later = received.filter(({ answers }) => answers.period > period);
  const inTime = received.filter(({ answers }) => answers.period <= period);
  const joined = services.flatMap((service) => {
    const own = inTime.filter(({ answers }) => answers.service === service);
    return own.length === 0 ? [] : [joinService(own)];
  });
  const answers = joined.map((one) => one.answers);
  const register = { period, answers, agreements: [] };
  return {
    period,
    answers,
    conflicts: joined.flatMap((one) => one.conflicts),
    replaced: joined.flatMap((one) => one.replaced),
    mailboxes: joined.flatMap((one) => one.mailboxes),
    sharedAlone: sharedAlone(region, answers),
    doubled: joined.flatMap((one) => one.doubled).toSorted(),
    later: sorted(later),
    older: sorted(joined.flatMap((one) => one.older)),
    unknown: sorted(inTime.filter(({ answers: { service } }) => !services.includes(service))),
    services: services.map((service) => ({
      service,
      ...answerState(region, register, service),
      files: joined.find((one) => one.answers.service === service)?.files ?? [],
    })),
  };
}

function withoutUnsaid({ file, answers }: Received): Received {
  const said = answers.answers.filter(({ availability }) => availability !== "not_stated");
  return { file, answers: { ...answers, answers: said } };
}

function joinService(received: readonly Received[]) {
  const latest = last(received.map(({ answers }) => answers.period));
  const current = sorted(received.filter(({ answers }) => answers.period === latest));
  const day = last(current.map(({ answers }) => answers.answered_on));
  const { kept: today, doubled } = once(current.filter(({ answers }) => answers.answered_on === day));
  const before = current.filter(({ answers }) => answers.answered_on < day);
  const [first] = today;
  if (!first) throw new Error("nothing to join");
  const agreed = agree(first, today);
  const { mailbox, difference } = joinedMailbox(current);
  const filled = { ...filledFrom(agreed.answers, before, agreed.open), mailbox };
  const result = { file: first.file, answers: filled };
  return {
    answers: filled,
    conflicts: agreed.conflicts,
    doubled,
    mailboxes: difference ? [difference] : [],
    replaced: before.flatMap((earlier) => [...differences(earlier, result), ...takenOut(earlier, result)]),
    older: received.filter(({ answers }) => answers.period !== latest),
    files: [...today, ...before].map(({ file }) => file).toSorted(),
  };
}

/** What a later file does not speak of is as the latest earlier one of the half-year said; what is `open` stays so. */
function filledFrom(answers: ServiceAnswers, before: readonly Received[], open: readonly string[]): ServiceAnswers {
  const latestFirst = before.toSorted(
    (a, b) =>
      Number(a.answers.answered_on < b.answers.answered_on) - Number(a.answers.answered_on > b.answers.answered_on),
  );
  const filled = new Map(answers.answers.map((answer) => [answer.offer, answer]));
  for (const answer of latestFirst.flatMap((earlier) => earlier.answers.answers))
    if (!filled.has(answer.offer) && !open.includes(answer.offer)) filled.set(answer.offer, answer);
  return { ...answers, answers: [...filled.values()] };
}

/** Own offers that a later file no longer has. */
function takenOut(earlier: Received, later: Received): readonly Difference[] {
  return earlier.answers.own_offers
    .filter(({ name }) => !later.answers.own_offers.some((own) => own.name === name))
    .map(({ name }) => ({
      service: earlier.answers.service,
      offer: name,
      files: [earlier.file, later.file].toSorted(),
    }));
}

/** Sets of answers of one day: where they say the same it stands, where they differ nobody has said. */
function agree(
  first: Received,
  all: readonly Received[],
): {
  readonly answers: ServiceAnswers;
  /** The offers that nobody has said, since the sets differ. */
  readonly open: readonly string[];
  readonly conflicts: readonly Difference[];
} {
  const { service } = first.answers;
  const said = (offer: string) =>
    all.flatMap(({ file, answers }) =>
      answers.answers.filter((of) => of.offer === offer).map((answer) => ({ file, answer })),
    );
  const named = (name: string) =>
    all.flatMap(({ file, answers }) =>
      answers.own_offers.filter((of) => of.name === name).map((answer) => ({ file, answer })),
    );
  const differ = (both: readonly { readonly answer: OfferAnswer | OwnOffer }[]): boolean =>
    new Set(both.map(({ answer }) => canonical(answer))).size > 1;
  const offers = distinct(all.flatMap(({ answers }) => answers.answers.map(({ offer }) => offer)));
  const open = offers.filter((offer) => differ(said(offer)));
  const names = distinct(all.flatMap(({ answers }) => answers.own_offers.map(({ name }) => name)));
  const conflict = (offer: string, both: readonly { readonly file: string }[]): Difference => ({
    service,
    offer,
    files: both.map(({ file }) => file).toSorted(),
  });
  return {
    answers: {
      ...first.answers,
      answers: offers
        .filter((offer) => !open.includes(offer))
        .flatMap((offer) =>
          said(offer)
            .slice(0, 1)
            .map(({ answer }) => answer),
        ),
      own_offers: names.flatMap((name) =>
        named(name)
          .slice(0, 1)
          .map(({ answer }) => (differ(named(name)) ? { ...answer, ...nothingToLend } : answer)),
      ),
    },
    open,
    conflicts: [
      ...open.map((offer) => conflict(offer, said(offer))),
      ...names.filter((name) => differ(named(name))).map((name) => conflict(name, named(name))),
    ],
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();

const nothingToLend = {
  availability: "not_stated",
  shared_with: undefined,
  capacity: "not_stated",
  assignments: undefined,
} as const;

/** The offers that two sets answer otherwise: both name them, and say different things. */
function differences(one: Received, other: Received): readonly Difference[] {
  const { service } = one.answers;
  const files = [one.file, other.file].toSorted();
  const answered = one.answers.answers.flatMap((answer) => {
    const same = other.answers.answers.find(({ offer }) => offer === answer.offer);
    return !same || isSame(answer, same) ? [] : [answer.offer];
  });
  const named = one.answers.own_offers.flatMap((own) => {
    const same = other.answers.own_offers.find(({ name }) => name === own.name);
    return !same || isSame(own, same) ? [] : [own.name];
  });
  return [...answered, ...named].map((offer) => ({ service, offer, files }));
}

function isSame(a: OfferAnswer | OwnOffer, b: OfferAnswer | OwnOffer): boolean {
  return canonical(a) === canonical(b);
}

const canonical = (value: object): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([x], [y]) => (x < y ? -1 : 1)),
  );

/** Files with the very same answers stand once; the others are named. */
function once(received: readonly Received[]): {
  readonly kept: readonly Received[];
  readonly doubled: readonly string[];
} {
  const seen = new Set<string>();
  const kept: Received[] = [];
  const doubled: string[] = [];
  for (const one of received) {
    const content = contentOf(one);
    if (seen.has(content)) doubled.push(one.file);
    else kept.push(one);
    seen.add(content);
  }
  return { kept, doubled };
}

const contentOf = ({ answers }: Received): string =>
  JSON.stringify([
    answers.service,
    answers.period,
    answers.answered_on,
    answers.mailbox ?? "",
    answers.answers.map(canonical).toSorted(),
    answers.own_offers.map(canonical).toSorted(),
  ]);

const sorted = (received: readonly Received[]): readonly Received[] =>
  received.toSorted((a, b) => (`${contentOf(a)} ${a.file}` < `${contentOf(b)} ${b.file}` ? -1 : 1));

function sharedAlone(region: Region, answers: readonly ServiceAnswers[]) {
  const networkIn = (service: string): string | undefined => {
    const network = networkOf(region, { level: "service", id: service }, region.organisationDate);
    return network.kind === "known" ? network.value.id : undefined;
  };
  return answers.flatMap(({ service, answers: own }) => {
    const network = networkIn(service);
    const near = answers.filter((other) => other.service !== service && networkIn(other.service) === network);
    return (
      own
        .filter(({ availability, shared_with }) => availability === "shared" && shared_with === "network")
        // Who has counsellors of its own, or something free, is the one that the others would share with.
        .filter(
          ({ counsellors, capacity }) =>
            !["one", "two_or_more"].includes(counsellors) && !["some", "number"].includes(capacity),
        )
        .filter(
          ({ offer }) =>
            network !== undefined &&
            near.length > 0 &&
            !near.some((other) =>
              other.answers.some((of) => of.offer === offer && (of.availability === "shared" || isHeld(of))),
            ),
        )
        .map(({ offer }) => ({ service, offer }))
    );
  });
}

function last(texts: readonly string[]): string {
  return texts.toSorted().at(-1) ?? "";
}
