import * as z from "zod";
import { tiers } from "./answer-choices.js";
import { certainty } from "./certainty.js";
import { answerColumns, answerOf, halfYear, ownOfferColumns } from "./register-files.js";

/**
 * The files of a region pack: plain CSV, one schema a file, every row with source and status.
 *
 * Dates are ISO days; `valid_from` is the first day, `valid_to` the first day after (half-open); an empty `valid_to` is
 * open. `valid_from` is the first day the pack says anything about the row, not necessarily the day it began to exist.
 */

/** How sure we are of a row. `invented` is allowed only in a pack whose kind is `invented`. */
export const status = z.enum(certainty);
/** How sure we are of a row. */
export type Status = z.infer<typeof status>;

/** An ISO day that exists in the calendar, as in `2020-01-01`. */
export const day = z.iso.date();

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters a–z, digits and hyphens");
const code = z.string().regex(/^\d{4}(\d{2})?$/, "four digits (municipality) or six (district)");
const text = z.string().min(1);
const optional = <T extends z.ZodType>(type: T) => z.union([z.literal("").transform(() => undefined), type]);
const metric = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, "a metric id, as in requests_assisted");
const provenance = { source: id, status };
const valid = { valid_from: day, valid_to: optional(day) };

/** Whose goals: the six national ones for quality, the project's own, and the areas it chose to work on. */
export const goalSets = ["national_quality", "project", "focus_area"] as const;

/** Every file of a pack and the schema of its rows, by its path inside the pack. */
export const packFiles = {
  /** One row: the pack itself. */
  "pack.csv": z.strictObject({
    id,
    name: text,
    kind: z.enum(["real", "invented"]),
    /** The day whose structure the pack describes: «organisering per». */
    organisation_date: day,
    /** The latest day for which a source confirms the structure. */
    last_confirmed: day,
    /** The first day the pack's memberships cover without gaps. */
    structure_from: day,
    /** The half-year that Tiltaksregisteret asks about now, as in `2025H1`. */
    register_period: halfYear,
    ...provenance,
  }),
  /** Where things come from. `place` is section, table or page; `published_on` may be a year or a month. */
  "sources.csv": z.strictObject({
    id,
    title: text,
    publisher: text,
    /** `submitted` is what a service or municipality has sent in and nobody has published. */
    kind: z.enum([
      ...["report", "register", "statistics", "law", "press", "municipality", "calculation", "invented", "submitted"],
    ] as const),
    published_on: optional(
      z
        .string()
        .regex(
          /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
          "a year, month or day, as in 2020, 2020-03 or 2020-03-31",
        ),
    ),
    place: optional(text),
    url: optional(z.url()),
  }),
  "structure/networks.csv": z.strictObject({
    id,
    name: text,
    /** The first day for which the list of the network's services is known to be complete. */
    services_known_from: day,
    ...provenance,
  }),
  "structure/services.csv": z.strictObject({
    id,
    name: text,
    /** Municipality code of the host; empty when no source names it. */
    host: optional(code),
    host_status: status,
    ...valid,
    ...provenance,
  }),
  "structure/municipalities.csv": z.strictObject({
    code,
    /** The official name, with its Sámi part where it has one. */
    name: text,
    /** The Norwegian name, for places with little room. */
    short_name: text,
    in_region: z.enum(["yes", "no"]),
    ...valid,
    ...provenance,
  }),
  "structure/districts.csv": z.strictObject({ code, name: text, municipality: code, ...valid, ...provenance }),
  /** One row a pair: a merger has several rows with one `to_code`, a split several with one `from_code`. */
  "structure/municipality_changes.csv": z.strictObject({
    date: day,
    from_code: code,
    to_code: code,
    kind: z.enum(["renumbered", "merged", "split"]),
    ...provenance,
  }),
  "structure/service_changes.csv": z.strictObject({
    date: day,
    from_service: id,
    to_service: id,
    kind: z.enum(["merged", "split", "renamed"]),
    ...provenance,
  }),
  /** Which service serves a municipality or district; an empty service with status unknown says «ikke kjent». */
  "structure/service_areas.csv": z.strictObject({
    area: code,
    service: optional(id),
    ...valid,
    ...provenance,
    note: optional(text),
  }),
  /** Which network a service belongs to; an empty network with status unknown says «ikke kjent». */
  "structure/network_services.csv": z.strictObject({
    service: id,
    network: optional(id),
    ...valid,
    ...provenance,
    note: optional(text),
  }),
  /** The network of a municipality whose service is not known. */
  "structure/network_municipalities.csv": z.strictObject({
    municipality: code,
    network: id,
    ...valid,
    ...provenance,
    note: optional(text),
  }),
  /** Other areas that figures are given for: a competence base (of networks), a former county (of municipalities). */
  "structure/areas.csv": z.strictObject({ id, name: text, kind: z.enum(["base", "county"]), ...valid, ...provenance }),
  "structure/area_members.csv": z.strictObject({
    area: id,
    member_level: z.enum(["network", "municipality"]),
    member: text,
    ...provenance,
  }),
  /** Where a municipality stands in the tile map. Predecessors stand in their successor's tile unless listed. */
  "structure/tiles.csv": z.strictObject({
    code,
    column: z.coerce.number().int().nonnegative(),
    row: z.coerce.number().int().nonnegative(),
    ...provenance,
  }),
  /** Where a municipality lies, and which municipalities it borders on land: codes with a blank between. */
  "structure/geography.csv": z.strictObject({
    code,
    longitude: z.coerce.number().min(-180).max(180),
    latitude: z.coerce.number().min(-90).max(90),
    land_neighbours: optional(z.string().regex(/^\d{4}( \d{4})*$/, "codes with a blank between")),
    ...provenance,
  }),
  "decisions.csv": z.strictObject({
    /** A day, or a month where the source gives no day. */
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, "a day or a month, as in 2020-10-13 or 2020-02"),
    body: text,
    what: text,
    amount_nok: optional(z.coerce.number().int().positive()),
    /** What has become of it by the organisation date; an event is nothing to follow up. */
    follow_up: z.enum(["event", "done", "under_way", "not_done", "unknown"]),
    ...provenance,
  }),
  /** The report's measures pyramid. */
  "offers/pyramid.csv": z.strictObject({
    id,
    offer: text,
    tier: z.enum(tiers),
    kind: z.enum(["statutory", "measure", "competence", "training", "shared_function"]),
    ...provenance,
  }),
  /** What the report wants a base to have: functions of the tier `network_base`. */
  "offers/base_functions.csv": z.strictObject({ id, name: text, kind: z.enum(["position", "measure"]), ...provenance }),
  /** Methods of structured change work that a counsellor is certified in. They belong to an offer of the pyramid. */
  "offers/methods.csv": z.strictObject({ id, name: text, offer: id, ...provenance }),
  /** Tiltaksregisteret: what each service has said of each offer, every half-year that it has answered. */
  "offers/answers.csv": z.strictObject({ ...answerOf, ...answerColumns, ...provenance }),
  "offers/own_offers.csv": z.strictObject({ ...answerOf, ...ownOfferColumns, ...provenance }),
  /** Where to write to a service about its offers: a function's mailbox, never a person's. */
  "offers/mailboxes.csv": z.strictObject({ service: id, mailbox: text, ...provenance }),
  /** Who may use whose offer, and by which decision. */
  "offers/agreements.csv": z.strictObject({
    provider: id,
    user: id,
    offer: id,
    decision: text,
    ...valid,
    ...provenance,
  }),
  /** The visible mapping from the statistics' measure codes to the report's two kinds of assistance measure. */
  "offers/measure_types.csv": z.strictObject({
    code: z.string().regex(/^\d(\.\d{2})?$/, "a measure code as in 3 or 3.09"),
    name: text,
    /** `total` marks a row that sums others (a group, or all measures) and is never added to them. */
    class: z.enum(["structuring", "compensating", "control", "placement", "unresolved", "total"]),
    ...provenance,
  }),
  /** What a reader of one figure must know: a caveat, or that the source prints it otherwise than its own counts give. */
  "remarks.csv": z.strictObject({
    metric,
    level: text,
    unit: text,
    remark: text,
    ...provenance,
  }),
  /** Days on which the series of a metric breaks: figures before and after are not of the same thing. */
  "series_breaks.csv": z.strictObject({ metric, date: day, because: text, ...provenance }),
  /** Stretches in which those who ask knew that there was no more capacity: what was asked for then is not the need. */
  "capacity_ceilings.csv": z.strictObject({
    level: z.enum(["service", "network", "area"]),
    unit: id,
    ...valid,
    what: text,
    ...provenance,
  }),
  /** What the work is to reach, and which metrics speak to it: none where we have none. */
  "goals.csv": z.strictObject({
    id,
    set: z.enum(goalSets),
    goal: text,
    metrics: optional(z.string().regex(/^[a-z0-9_]+( [a-z0-9_]+)*$/, "metric ids with a blank between")),
    ...provenance,
  }),
  /** KS's networks for municipalities' ownership of child welfare: another thing than the services' learning networks. */
  "structure/ownership_networks.csv": z.strictObject({ id, name: text, ...valid, ...provenance }),
  /** What a municipality pays once to take part in an ownership network, by its inhabitants, both ends included. */
  "structure/ownership_fees.csv": z.strictObject({
    network: id,
    inhabitants_from: z.coerce.number().int().nonnegative(),
    inhabitants_to: optional(z.coerce.number().int().positive()),
    fee_nok: z.coerce.number().int().positive(),
    ...provenance,
  }),
  /** What is not known, why it matters and who could supply it. */
  "unknowns.csv": z.strictObject({ what: text, why: text, who: text, ...provenance }),
  /** What the press and municipalities have reported: shown as reported, never compared, never computed with. */
  "reported.csv": z.strictObject({
    about: text,
    /** Service id or municipality code that it concerns, where one can be named. */
    unit: optional(text),
    indicator: text,
    value: text,
    note: optional(text),
    period: text,
    ...provenance,
  }),
  /** Bufdir's register of joint services as it was recorded, faults and all. */
  "joint_services_register.csv": z.strictObject({
    code,
    recorded_names: text,
    recorded_codes: optional(text),
    /** What is wrong with the row, in plain words; empty when nothing is known to be wrong. */
    fault: optional(text),
    ...provenance,
  }),
} as const;

/** The path of a file inside a pack. */
export type PackFile = keyof typeof packFiles;
/** A row of one file of a pack, as its schema gives it. */
export type PackRow<F extends PackFile> = z.output<(typeof packFiles)[F]>;
/** A region pack, read and checked: the rows of every file. */
export type RegionPack = { readonly [F in PackFile]: readonly PackRow<F>[] };
