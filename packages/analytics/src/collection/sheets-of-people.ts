import type { CollectionSheet } from "./collection-sheet.js";

const services = { population: "child_welfare_services" } as const;

/** The sheets about those who work in the service: sums and counts, never a person. */
export const sheetsOfPeople: readonly CollectionSheet[] = [
  {
    name: "Bemanning",
    table: "staffing",
    every: "last_day",
    about: "Årsverk i tjenesten på datoen. Et årsverk er enten besatt eller ledig, aldri begge deler.",
    choices: [],
    fixed: {},
    numbers: [
      {
        column: "filled_positions",
        label: "Besatte årsverk",
        help: "Årsverk som noen hadde på datoen. Er den faste borte og en vikar inne, teller årsverket én gang.",
        example: "12,6",
      },
      {
        column: "vacancies",
        label: "Ledige årsverk",
        help: "Årsverk som ingen hadde på datoen. Skriv 0 når ingen er ledige.",
        example: "0,9",
      },
      {
        column: "qualified_positions",
        label: "Årsverk etter § 15-6",
        help: "Av de besatte: årsverk der den ansatte har utdanningen som barnevernsloven § 15-6 krever.",
        example: "10,8",
      },
      {
        column: "professional_positions",
        label: "Årsverk med fagutdanning",
        help: "Av de besatte: sosionomer, barnevernspedagoger og andre med relevant høyere utdanning (som i KOSTRA).",
        example: "11,7",
      },
      {
        column: "counsellors",
        label: "Veiledere",
        help: "Ansatte som er sertifisert i minst én metode.",
        example: "2",
      },
      {
        column: "dedicated_counsellors",
        label: "Veiledere uten saksbehandling",
        help: "Av veilederne: de som ikke også er saksbehandlere.",
        example: "0",
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
    name: "Fravær",
    table: "sick_leave_days",
    every: "quarter",
    about:
      "Sykefravær som summer for hele tjenesten. Skriv aldri navn, fødselsnummer eller fraværet til én ansatt. " +
      "Egenmeldt og legemeldt er deler av samlet.",
    choices: [
      {
        column: "type",
        label: "Slag fravær",
        help: "Samlet er egenmeldt og legemeldt til sammen.",
        words: { total: "samlet", doctor_certified: "legemeldt", self_certified: "egenmeldt" },
      },
    ],
    fixed: services,
    numbers: [
      {
        column: "lost_days",
        label: "Tapte dagsverk",
        help: "Dagsverk som gikk tapt fordi den ansatte selv var syk. Fravær med barn er ikke med.",
        example: "42,4",
      },
      {
        column: "agreed_days",
        label: "Avtalte dagsverk",
        help: "Dagsverk de ansatte skulle ha arbeidet etter avtalen.",
        example: "353,8",
      },
      { column: "employees", label: "Ansatte", help: "Hvor mange ansatte dagsverkene gjelder.", example: "16" },
      {
        column: "absent",
        label: "Borte minst én dag",
        help: "Hvor mange av de ansatte som var borte minst én dag i perioden med dette slaget fravær.",
        example: "7",
      },
      {
        column: "absent_over_16_days",
        label: "Borte mer enn 16 dager",
        help: "Av dem: de som til sammen var borte mer enn 16 dager i perioden.",
        example: "2",
      },
    ],
  },
  {
    name: "Turnover",
    table: "turnover",
    every: "year",
    about: "Ansatte som kom og gikk i perioden. Tell mennesker, ikke årsverk.",
    choices: [],
    fixed: {},
    numbers: [
      {
        column: "average_employees",
        label: "Ansatte i gjennomsnitt",
        help: "Gjennomsnittet av antallet ansatte første og siste dag.",
        example: "15,5",
      },
      {
        column: "employees_at_start",
        label: "Ansatte første dag",
        help: "Ansatte den dagen perioden begynte.",
        example: "16",
      },
      {
        column: "still_employed",
        label: "Fortsatt ansatt",
        help: "Av dem som var ansatt første dag: de som fortsatt var ansatt siste dag.",
        example: "14",
      },
      { column: "hired", label: "Begynte", help: "Ansatte som begynte i perioden.", example: "1" },
      {
        column: "left_service",
        label: "Sluttet i tjenesten",
        help: "Ansatte som sluttet i tjenesten, også de som gikk til en annen jobb i kommunen.",
        example: "2",
      },
      {
        column: "replaced",
        label: "Erstattet",
        help: "Det minste av antallet som begynte, og antallet som sluttet i tjenesten.",
        example: "1",
      },
      {
        column: "left_municipality",
        label: "Sluttet i kommunen",
        help: "Av dem som sluttet i tjenesten: de som ikke lenger er ansatt i kommunen.",
        example: "1",
      },
      {
        column: "left_field",
        label: "Sluttet i kommunalt barnevern",
        help: "Av dem som sluttet i tjenesten: de som ikke gikk til barnevernet i en annen kommune.",
        example: "2",
      },
    ],
  },
];
