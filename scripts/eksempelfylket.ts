import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tables } from "../packages/analytics/src/metrics/table.ts";
import { packFiles } from "../packages/analytics/src/region/pack.ts";
import { type InventedAnswers, inventedAnswers } from "./eksempelfylket/answers.ts";
import {
  population,
  positions,
  requestLog,
  requests,
  sickLeave,
  tenure,
  themeMeetings,
} from "./eksempelfylket/figures.ts";
import { baseFunctions, measureTypes, methods, pyramid } from "./eksempelfylket/offers.ts";
import { city, districts, municipalities, networks, older, outside, services } from "./eksempelfylket/places.ts";

type Row = Readonly<Record<string, string | number | undefined>>;

const changed = "2022-01-01";
const from = "2020-01-01";
const always = { valid_from: from, valid_to: "" };
const cityServices = districts.map(({ service, name }) => ({ id: service, name, network: "byringen" }));

/** Every file of the invented pack, by its path in it. The same text each time. */
export function eksempelfylket(): ReadonlyMap<string, string> {
  const answers = inventedAnswers(asked());
  const rows: Readonly<Record<string, readonly Row[]>> = {
    "pack.csv": [
      {
        ...{ id: "eksempelfylket", name: "Eksempelfylket", kind: "invented", organisation_date: "2025-01-01" },
        ...{ last_confirmed: "2025-06-30", structure_from: from, register_period: "2025H2" },
      },
    ],
    "sources.csv": [
      {
        ...{ id: "oppdiktet", title: "Oppdiktede tall for Eksempelfylket", publisher: "Laget av dette prosjektet" },
        ...{
          kind: "invented",
          published_on: "2025",
          place: "ikke fra noen kilde; laget med scripts/eksempelfylket.ts",
        },
      },
    ],
    ...structure(),
    ...offers(answers),
    ...told(),
    "figures/population.csv": population(),
    "figures/requests.csv": requests(),
    "figures/request_log.csv": requestLog(),
    "figures/tenure.csv": tenure,
    "figures/sick_leave.csv": sickLeave,
    "figures/theme_meetings.csv": themeMeetings,
    "figures/positions.csv": positions,
  };
  const files = [
    ...Object.entries(packFiles).map(([file, { shape }]) => [file, Object.keys(shape)] as const),
    ...figureFiles,
  ];
  return new Map(files.map(([file, columns]) => [file, csv(columns, rows[file] ?? [])]));
}

const figureFiles = Object.entries(tables).map(([table, columns]) => {
  const last = ["source", "status"];
  const names = Object.keys(columns).filter(
    (name) => !last.includes(name) && !(table === "measures" && name === "class"),
  );
  return [`figures/${table}.csv`, [...names, ...last]] as const;
});

function asked() {
  return [
    ...pyramid
      .filter(({ kind }) => kind !== "statutory")
      .map(({ id, tier }) => ({ id, tier, group: "pyramid" as const })),
    ...methods.map(({ id }) => ({ id, tier: "network_base", group: "method" as const })),
    ...baseFunctions.map(({ id }) => ({ id, tier: "network_base", group: "base_function" as const })),
  ];
}

function structure(): Readonly<Record<string, readonly Row[]>> {
  const born = new Set<string>([...older.merged.map(({ to }) => to), ...older.split.to]);
  const ended = [...older.merged, older.split];
  return {
    "structure/networks.csv": Object.entries(networks).map(([id, name]) => ({ id, name, services_known_from: from })),
    "structure/services.csv": [
      ...services.map(({ id, name, municipalities: [first] }) => ({
        ...{ id, name, host: id === "utskogen" ? outside.code : hostOf(first?.code, born) },
        ...{ host_status: "invented", ...always },
      })),
      ...cityServices.map(({ id, name }) => ({ id, name, host: city.code, host_status: "invented", ...always })),
    ],
    "structure/municipalities.csv": [
      ...municipalities.map(({ code, name }) => ({
        ...{ code, name, short_name: name, in_region: "yes" },
        ...{ valid_from: born.has(code) ? changed : from, valid_to: "" },
      })),
      ...ended.map(({ code, name }) => ({
        ...{ code, name, short_name: name, in_region: "yes", valid_from: from, valid_to: changed },
      })),
      { code: outside.code, name: outside.name, short_name: outside.name, in_region: "no", ...always },
    ],
    "structure/districts.csv": districts.map(({ code, name }) => ({ code, name, municipality: city.code, ...always })),
    "structure/municipality_changes.csv": [
      ...older.merged.map(({ code, to }) => ({ date: changed, from_code: code, to_code: to, kind: "merged" })),
      ...older.split.to.map((to) => ({ date: changed, from_code: older.split.code, to_code: to, kind: "split" })),
    ],
    "structure/service_areas.csv": [
      ...services.flatMap(({ id, municipalities: own }) =>
        own.map(({ code }) => ({ area: code, service: id, valid_from: born.has(code) ? changed : from, valid_to: "" })),
      ),
      ...ended.map(({ code, service }) => ({ area: code, service, valid_from: from, valid_to: changed })),
      ...districts.map(({ code, service }) => ({ area: code, service, ...always })),
      { area: outside.code, service: "utskogen", ...always, note: "Kommunen ligger utenfor Eksempelfylket." },
    ],
    "structure/network_services.csv": [...services, ...cityServices].map(({ id, network }) => ({
      ...{ service: id, network, ...always },
    })),
    "structure/areas.csv": [
      { id: "huldre-og-tussebasen", name: "Kompetansebasen for Huldreskogen og Tussedalen", kind: "base", ...always },
    ],
    "structure/area_members.csv": ["huldreskogen", "tussedalen"].map((member) => ({
      ...{ area: "huldre-og-tussebasen", member_level: "network", member },
    })),
    "structure/tiles.csv": [...municipalities, { ...older.split, column: 5, row: 9 }].map(({ code, column, row }) => ({
      code,
      column,
      row,
    })),
    "structure/geography.csv": municipalities.map(({ code, column, row }) => ({
      code,
      longitude: (4 + column * 0.5).toFixed(2),
      latitude: (61 - row * 0.25).toFixed(2),
      land_neighbours: municipalities
        .filter((other) => Math.abs(other.column - column) + Math.abs(other.row - row) === 1)
        .map((other) => other.code)
        .join(" "),
    })),
  };
}

/** The host of a service; none is named for a service that is older than its first municipality. */
function hostOf(code: string | undefined, born: ReadonlySet<string>): string {
  return code === undefined || born.has(code) ? "" : code;
}

function offers(answers: readonly InventedAnswers[]): Readonly<Record<string, readonly Row[]>> {
  const of = ({ service, period, answeredOn }: InventedAnswers) => ({ service, period, answered_on: answeredOn });
  const agreement = (
    provider: string,
    user: string,
    offer: string,
    decision: string,
    valid_from: string,
    valid_to = "",
  ) => ({
    ...{ provider, user, offer, decision, valid_from, valid_to },
  });
  return {
    "offers/pyramid.csv": pyramid,
    "offers/methods.csv": methods,
    "offers/base_functions.csv": baseFunctions,
    "offers/measure_types.csv": measureTypes,
    "offers/answers.csv": answers.flatMap((one) => one.answers.map((answer) => ({ ...of(one), ...answer }))),
    "offers/own_offers.csv": answers.flatMap((one) => one.ownOffers.map((offer) => ({ ...of(one), ...offer }))),
    "offers/mailboxes.csv": [...new Set(answers.map(({ service }) => service))].map((service) => ({
      ...{ service, mailbox: `barnevern@${service}.example` },
    })),
    "offers/agreements.csv": [
      agreement("tussmo", "tussli", "cos", "Vedtak 14/2024 i samarbeidsrådet for Tussedalen", "2024-07-01"),
      agreement("dvergstad-ost", "nissebu", "marte-meo", "Vedtak 41/2024 i Dvergstad", "2024-08-01"),
      agreement("dvergstad-nord", "nisseholt", "akutt-og-voldsteam", "Vedtak 52/2024 i Dvergstad", "2025-01-01"),
      agreement("huldrefoss", "huldrenes", "gruppetilbud", "Vedtak 7/2024 i Huldrefoss", "2024-03-01", "2025-01-01"),
      agreement("alvhaug", "alvestrand", "jurist-psykolog", "Vedtak 3/2025 i Alvhaug", "2025-02-01"),
      agreement("huldrevatn", "huldrebekk", "trygg-base", "Vedtak 22/2024 i Huldrevatn", "2024-09-01", "2026-09-01"),
      agreement("dvergstad-sor", "utskogen", "trygg-base", "Vedtak 60/2024 i Dvergstad", "2025-01-01"),
    ],
  };
}

/** Decisions and what is not known. */
function told(): Readonly<Record<string, readonly Row[]>> {
  return {
    "decisions.csv": [
      {
        date: "2024-02",
        body: "Kommunedirektørutvalget",
        what: "Ba tjenestene svare på tiltaksregisteret to ganger i året",
      },
      {
        date: "2024-06-12",
        body: "Samarbeidsrådet for Tussedalen",
        what: "Lot Tussli bruke veilederne i COS hos Tussmo",
      },
      {
        date: "2024-11-20",
        body: "Kommunedirektørutvalget",
        what: "Satte av penger til en felles veileder",
        amount_nok: 900000,
      },
      {
        date: "2025-05-14",
        body: "Kommunedirektørutvalget",
        what: "Ba om forslag til avtaler der ingen har to veiledere",
      },
    ],
    "unknowns.csv": [
      {
        what: "Hva to av tjenestene kan tilby",
        why: "De har ikke svart på tiltaksregisteret.",
        who: "Trollberg og Trollfoss, Alvnes og Alvås",
      },
      {
        what: "Egenmeldt sykefravær per tjeneste",
        why: "Vi ser bare det samlede fraværet i fylket.",
        who: "Tjenestene selv",
      },
    ],
  };
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cell(row[column] ?? usual[column] ?? "")).join(","));
  return `${[columns.join(","), ...cells].join("\n")}\n`;
}

/** What stands in every row of the pack. */
const usual: Row = { source: "oppdiktet", status: "invented" };

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of eksempelfylket()) {
    const path = join(import.meta.dirname, "../data/eksempelfylket", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
