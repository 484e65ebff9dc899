import {
  answerColumns,
  brokenRule,
  halfYear,
  isFunctionMailbox,
  type Offer,
  type OfferAnswer,
  type OwnOffer,
  offerFiles,
  offersOf,
  ownOfferColumns,
  type Region,
  type ServiceAnswers,
  validOn,
} from "@barneloftet/analytics";
import * as z from "zod";
import { cellTextFault } from "../../csv/cell-text.js";
import { personalFault } from "../../csv/personal-fault.js";
import { type Fault, fault, type Place } from "../../fault.js";
import { nearest } from "../../nearest.js";
import { answerDayFault, answerToComeFault } from "../region-pack/answer-time.js";
import { issueFault } from "../region-pack/issue-fault.js";
import type { RawAnswers, RawRow } from "./raw.js";

const answer = z.strictObject(answerColumns);
const ownOffer = z.strictObject(ownOfferColumns);
const about = z.object({ period: halfYear, answered_on: z.iso.date() });

/** One service's answers, checked; none where it cannot be told whose or for when they are. Faulty rows are left out. */
export interface CheckedAnswers {
  readonly answers: ServiceAnswers | undefined;
  readonly faults: readonly Fault[];
}

/** Checks one service's answers against a region and the day it is: who, when, each offer, and the mailbox. */
export function checkAnswers(file: string, raw: RawAnswers, region: Region, today: string): CheckedAnswers {
  const faults: Fault[] = [];
  const services = region.pack["structure/services.csv"].map(({ id }) => id);
  const place = placeIn(file, raw.about);
  const { region: said, service, period, answered_on, mailbox } = raw.about.values;
  if (said !== region.id) return only(fault("other_region", place("region"), { region: region.name }));
  if (typeof service !== "string" || !services.includes(service))
    return only(
      fault("unknown_service", place("service"), {
        region: region.name,
        suggestion: nearest(textOf(service), services),
      }),
    );
  const when = about.safeParse({ period, answered_on });
  if (!when.success)
    return {
      answers: undefined,
      faults: when.error.issues.map((issue) => issueFault(place(String(issue.path[0])), issue)),
    };
  const untimely = answerToComeFault(when.data, today, place) ?? answerDayFault(when.data, place);
  if (untimely) return only(untimely);
  const life = region.pack["structure/services.csv"].find(({ id }) => id === service);
  if (life && !validOn(life, region.organisationDate))
    return only(fault("service_gone", place("service"), { from: life.valid_from, to: life.valid_to }));
  const offers = new Map(offersOf(region).map((offer) => [offer.id, offer]));
  const answers = once(raw.answers, "offer", file, faults).flatMap((row) => answerIn(file, row, offers, faults));
  const own = once(raw.ownOffers, "name", file, faults).flatMap((row) => ownOfferIn(file, row, faults));
  // Taken as answers, nothing would stand in for what the service has said before.
  if (answers.length + own.length === 0)
    return { answers: undefined, faults: [...faults, fault("no_answers", place("service"), {})] };
  const isMailbox = typeof mailbox === "string" && isFunctionMailbox(mailbox);
  if (!isMailbox && mailbox !== undefined && mailbox !== "") faults.push(fault("person_mailbox", place("mailbox"), {}));
  return {
    answers: {
      ...{ region: region.id, service, ...when.data },
      mailbox: isMailbox ? mailbox : undefined,
      answers,
      own_offers: own,
    },
    faults,
  };
}

const only = (one: Fault): CheckedAnswers => ({ answers: undefined, faults: [one] });

const placeIn =
  (file: string, { row, values, columnOf }: RawRow) =>
  (column: string): Place & { readonly found: string } => ({
    ...{ file, row, column: columnOf(column) },
    found: textOf(values[column]).slice(0, 200),
  });

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A fault whose allowed values are those that the file itself is written with. */
function inWords(found: Fault, column: string, { wordOf }: RawRow): Fault {
  if (found.code !== "not_in_list" || wordOf === undefined) return found;
  const allowed = found.allowed.map((code) => wordOf(column, code));
  return { ...found, allowed, suggestion: nearest(found.found ?? "", allowed) };
}

/** The first row of each offer; a second one is a fault. A row that names none is left for its own fault. */
function once(rows: readonly RawRow[], key: string, file: string, faults: Fault[]): readonly RawRow[] {
  const first = new Map<string, number>();
  return rows.filter((row) => {
    const value = textOf(row.values[key]);
    const otherRow = value === "" ? undefined : first.get(value);
    if (otherRow === undefined) first.set(value, row.row);
    else faults.push(fault("doubled", placeIn(file, row)(key), { otherRow }));
    return otherRow === undefined;
  });
}

function answerIn(
  file: string,
  row: RawRow,
  offers: ReadonlyMap<string, Offer>,
  faults: Fault[],
): readonly OfferAnswer[] {
  const parsed = parse(file, row, answer, faults);
  if (!parsed) return [];
  const offer = offers.get(parsed.offer);
  if (!offer) {
    const suggestion = nearest(parsed.offer, offers.keys());
    faults.push(fault("unknown_reference", placeIn(file, row)("offer"), { targets: offerFiles, suggestion }));
    return [];
  }
  return keeps(file, row, parsed, offer, faults);
}

function ownOfferIn(file: string, row: RawRow, faults: Fault[]): readonly OwnOffer[] {
  const parsed = parse(file, row, ownOffer, faults);
  if (!parsed) return [];
  const personal = personalFault(placeIn(file, row)("name"));
  if (personal === undefined) return keeps(file, row, parsed, undefined, faults);
  faults.push(personal);
  return [];
}

function keeps<A extends OfferAnswer | OwnOffer>(
  file: string,
  row: RawRow,
  parsed: A,
  offer: Offer | undefined,
  faults: Fault[],
): readonly A[] {
  const broken = brokenRule(parsed, offer);
  if (!broken) return [parsed];
  faults.push(fault("answer_rule", placeIn(file, row)(broken.column), { rule: broken.rule }));
  return [];
}

/** A whole number as JSON has it, or as digits; nothing else that JavaScript would take for one. */
const isCount = (value: unknown): boolean =>
  typeof value === "string" ? /^\d*$/.test(value) : Number.isInteger(value);

/** A row by its schema; its own columns only, so that a spreadsheet's others do no harm. Every text is plain text. */
function parse<S extends z.ZodObject>(file: string, row: RawRow, schema: S, faults: Fault[]): z.output<S> | undefined {
  const place = placeIn(file, row);
  const columns = Object.keys(schema.shape);
  const values = Object.fromEntries(
    columns.map((column) => [column, Object.hasOwn(row.values, column) ? row.values[column] : ""]),
  );
  const wrong = columns.flatMap((column): readonly Fault[] => {
    const value = values[column];
    if (column === "assignments" && !isCount(value)) return [fault("integer", place(column), {})];
    if (column !== "assignments" && typeof value !== "string") return [fault("form", place(column), { form: "other" })];
    const inText = cellTextFault(place(column));
    return inText ? [inText] : [];
  });
  const parsed = wrong.length > 0 ? undefined : schema.safeParse(values);
  if (parsed?.success) return parsed.data;
  faults.push(
    ...wrong,
    ...(parsed?.error?.issues ?? []).map((issue) => {
      const column = String(issue.path[0]);
      return inWords(issueFault(place(column), issue), column, row);
    }),
  );
  return undefined;
}
