import type { CollectionSheet } from "./collection-sheet.js";

/** The sheets about requests and cases: sums for the whole service, never a child. */
export const sheetsOfCases: readonly CollectionSheet[] = [
  {
    name: "Henvendelser",
    table: "requests",
    every: "quarter",
    about: "Ganger tjenesten ba kompetansebasen om bistand, også når dere ventet et nei.",
    choices: [],
    fixed: {},
    numbers: [
      { column: "received", label: "Henvendelser", help: "Ganger tjenesten ba om bistand i perioden.", example: "4" },
      { column: "assisted", label: "Fikk bistand", help: "Av dem: de som basen ga bistand til.", example: "2" },
    ],
  },
  {
    name: "Saker",
    table: "case_events",
    every: "quarter",
    about: "Hva som kom inn og ble satt i gang i perioden, talt for hele tjenesten.",
    choices: [],
    fixed: {},
    numbers: [
      {
        column: "events",
        of: { event: "notification" },
        label: "Meldinger",
        help: "Bekymringsmeldinger som kom inn, også de som ble henlagt.",
        example: "28",
      },
      {
        column: "events",
        of: { event: "investigation_started" },
        label: "Undersøkelser startet",
        help: "Undersøkelser som begynte i perioden.",
        example: "21",
      },
      {
        column: "events",
        of: { event: "family_council" },
        label: "Familieråd",
        help: "Familieråd som ble holdt. Skriv 0 når det ikke var noen.",
        example: "2",
      },
      {
        column: "events",
        of: { event: "network_meeting" },
        label: "Nettverksmøter",
        help: "Nettverksmøter som ble holdt. Skriv 0 når det ikke var noen.",
        example: "3",
      },
      {
        column: "children_aged_0_17",
        label: "Barn 0–17 år",
        help: "Barn som bor i kommunene tjenesten arbeider for.",
        example: "1372",
      },
    ],
  },
  {
    name: "Frister",
    table: "deadlines",
    every: "half_year",
    about: "Hver sak telles én gang for hver frist. Det som ikke er gjort, og fortsatt har tid, er ikke med.",
    choices: [
      {
        column: "duty",
        label: "Frist",
        help: "Hvilken frist raden gjelder.",
        words: {
          notification_7_days: "gå gjennom meldingen innen 7 dager",
          investigation_3_months: "undersøkelse innen 3 måneder",
          investigation_6_months: "utvidet undersøkelse innen 6 måneder",
        },
      },
    ],
    fixed: {},
    numbers: [
      {
        column: "cases",
        of: { state: "in_time" },
        label: "Innen fristen",
        help: "Gjort innen fristen.",
        example: "21",
      },
      {
        column: "cases",
        of: { state: "late" },
        label: "Etter fristen",
        help: "Gjort etter fristen, eller ikke gjort selv om fristen er ute.",
        example: "2",
      },
      {
        column: "cases",
        of: { state: "not_known" },
        label: "Vet ikke",
        help: "Saker der dere ikke kan se om fristen ble holdt. Skriv 0 når det ikke er noen.",
        example: "0",
      },
    ],
  },
  {
    name: "Venter",
    table: "waiting_children",
    every: "month_end",
    about: "Barn som ventet den siste dagen i måneden.",
    choices: [],
    fixed: {},
    numbers: [
      {
        column: "children",
        of: { waiting_for: "help" },
        label: "Venter på hjelp",
        help: "Barn med vedtak om et tiltak som ikke har begynt. Skriv 0 når ingen venter.",
        example: "3",
      },
      {
        column: "children",
        of: { waiting_for: "investigation" },
        label: "Venter på undersøkelse",
        help: "Barn der en undersøkelse skal gjøres og ikke har begynt. Skriv 0 når ingen venter.",
        example: "1",
      },
    ],
  },
  {
    name: "Barn per årsverk",
    table: "caseload",
    every: "year",
    about: "Barn med undersøkelse eller tiltak i perioden, og årsverkene de er delt på.",
    choices: [
      {
        column: "positions_function",
        label: "Årsverk som er talt",
        help: "Bare årsverk til saksbehandling (funksjon 244) gir det offisielle tallet.",
        words: { casework: "saksbehandling (funksjon 244)", all: "alle årsverk i tjenesten" },
      },
    ],
    fixed: {},
    numbers: [
      { column: "children", label: "Barn", help: "Barn med undersøkelse eller tiltak i perioden.", example: "121" },
      { column: "positions", label: "Årsverk", help: "Årsverkene barna er delt på.", example: "8,1" },
    ],
  },
  {
    name: "Fosterhjem",
    table: "foster_care",
    every: "year",
    about: "Barn i fosterhjem og besøkene de hadde krav på. For hvert barn teller ikke flere besøk enn kravet.",
    choices: [
      {
        column: "duty",
        label: "Plikt",
        help: "Oppfølging er tjenestens plikt, tilsyn er plikten til kommunen der fosterhjemmet ligger.",
        words: { follow_up: "oppfølging", supervision: "tilsyn", care_package: "Omsorgspakken" },
      },
    ],
    fixed: {},
    numbers: [
      { column: "children", label: "Barn", help: "Barn som plikten gjaldt i perioden.", example: "23" },
      {
        column: "children_fulfilled",
        label: "Barn som fikk alt",
        help: "Av dem: barn som fikk så mange besøk som kravet var, eller fikk Omsorgspakken.",
        example: "19",
      },
      {
        column: "required_visits",
        label: "Besøk som var krevd",
        help: "Summen av kravene for barna. La stå tom for Omsorgspakken.",
        example: "82",
      },
      {
        column: "visits",
        label: "Besøk som ble holdt",
        help: "Av dem: besøk som ble holdt. La stå tom for Omsorgspakken.",
        example: "76",
      },
    ],
  },
];
