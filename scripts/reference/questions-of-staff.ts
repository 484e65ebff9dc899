import {
  benchmark,
  type Cell,
  caseloadAsStated,
  employeeChurn,
  leftField,
  leftMunicipality,
  leftService,
  longSickLeave,
  positions,
  positionsPerThousandChildren,
  sickLeave,
  sickLeaveFromDays,
  tenureUnder12Months,
  type Value,
} from "@barneloftet/analytics";
import { type Asked, ask, overTime } from "./ask.ts";
import { invented, published } from "./figures.ts";

const leave = (period: string, type = "doctor_certified", population = "all_sectors", unit = "norge"): Value =>
  published(sickLeave, unit, period, { type, population });
const ownLeave = leave("2019", "total", "child_welfare_services", "trondelag");
const inServices = { dimensions: { type: "total", population: "child_welfare_services" } };
const daysLost = (period: string, lost_days: number, absent: number | null, more: Partial<Cell> = {}): Value =>
  invented(
    sickLeaveFromDays,
    "Nordvik",
    period,
    { lost_days, agreed_days: 2600, employees: 45, absent, absences: absent },
    { dispersion: 9, ...inServices, ...more },
  );
const average_employees = 24;
const left = invented(leftService, "Nordvik", "2024", { left_service: 5, average_employees });
const perPosition = (positions_function: string, name = "Nordvik"): Value =>
  invented(caseloadAsStated, name, "2024", { stated: 21 }, { dimensions: { positions_function } });
const national = (indicator: string, period: string): Value => published(benchmark, "norge", period, { indicator });

/** What a director may ask of staff and sick leave, by theme. */
export const questionsOfStaff: Readonly<Record<string, readonly Asked[]>> = {
  Sykefravær: [
    ask(
      "total-legemeldt",
      "Var sykefraværet i landet 7,3 eller 6,1 prosent i første kvartal 2020?",
      leave("2020Q1", "total"),
      leave("2020Q1"),
    ),
    ask(
      "tjenestene-landet",
      "Er 11,2 prosent sykefravær i tjenestene dobbelt så mye som 5,3 prosent i landet?",
      ownLeave,
      leave("2019Q4"),
    ),
    ask(
      "tjenestene-kommunene",
      "Er 11,2 prosent i tjenestene mer enn 9,55 prosent i kommuner og fylkeskommuner?",
      ownLeave,
      leave("2017-10/2018-09", "total", "municipalities_and_county_municipalities"),
    ),
    ask(
      "kommunene-landet",
      "Har kommunene høyere legemeldt fravær enn alle sektorer i fjerde kvartal 2019?",
      leave("2019Q4", "doctor_certified", "municipalities"),
      leave("2019Q4"),
    ),
    ask(
      "kvartal-ett-aar",
      "Økte det legemeldte fraværet fra 5,3 prosent i fjerde kvartal 2019 til 5,5 prosent et år senere?",
      leave("2020Q4"),
      leave("2019Q4"),
    ),
    ask(
      "forste-tredje-kvartal",
      "Gikk fraværet ned fra første til tredje kvartal 2020?",
      leave("2020Q3"),
      leave("2020Q1"),
    ),
    overTime(
      "kommunene-over-tid",
      "Hvordan har det legemeldte fraværet i kommunene utviklet seg?",
      ["2019Q3", "2019Q4", "2020Q1", "2020Q3", "2020Q4", "2021Q1"].map((quarter) =>
        leave(quarter, "doctor_certified", "municipalities"),
      ),
    ),
    ask(
      "uten-fravaerende",
      "Gikk fraværet i tjenesten ned når vi har dagsverkene, men ikke vet hvor mange som var borte?",
      daysLost("2025Q1", 250, null),
      daysLost("2024Q1", 310, null),
    ),
    ask(
      "med-fravaerende",
      "Gikk fraværet i tjenesten ned når vi også vet hvor mange som var borte?",
      daysLost("2025Q1", 250, 25),
      daysLost("2024Q1", 310, 28),
    ),
    ask(
      "prosent-fra-tjenesten",
      "Gikk fraværet i tjenesten ned når den bare oppgir prosenten, 9 mot 12?",
      ...(["2024", "2023"].map((year) =>
        invented(sickLeave, "Nordvik", year, { percent: year === "2024" ? 9 : 12 }, inServices),
      ) as [Value, Value]),
    ),
    ask(
      "fire-kvartaler-aar",
      "Kan summen av de fire kvartalene i 2024 settes opp mot tallet for året 2023?",
      daysLost("2024Q1/2024Q4", 260, 30),
      daysLost("2023", 300, 31),
    ),
    ask(
      "fire-kvartaler-forskjovet",
      "Kan de siste fire kvartalene, fra april 2024, settes opp mot året 2024?",
      daysLost("2024Q2/2025Q1", 260, 30),
      daysLost("2024", 300, 31),
    ),
    ask(
      "langt-fravaer",
      "Er andelen med langt fravær høyere enn sykefraværet?",
      invented(
        longSickLeave,
        "Nordvik",
        "2024",
        { absent_over_16_days: 6, employees: 45 },
        { dimensions: { population: "child_welfare_services" } },
      ),
      daysLost("2024", 300, 31),
    ),
  ],
  "Ansatte og stillinger": [
    ask(
      "tjenesten-kommunen",
      "Er turnover 20,8 eller 12,5 prosent?",
      left,
      invented(leftMunicipality, "Nordvik", "2024", { left_municipality: 3, average_employees }),
    ),
    ask(
      "ansiennitet-turnover",
      "Er 11,1 prosent med under ett år i tjenesten lavere enn turnover i en annen tjeneste?",
      published(tenureUnder12Months, "trondelag", "2020-03"),
      left,
    ),
    ask(
      "utskifting-turnover",
      "Er utskiftingen høyere enn turnover?",
      invented(employeeChurn, "Nordvik", "2024", { replaced: 4, average_employees }),
      left,
    ),
    ask(
      "ks-egen",
      "Har vi høyere turnover enn KS oppgir for kommunalt barnevern?",
      invented(leftField, "Nordvik", "2024", { left_field: 3, average_employees }),
      national("Slutter i kommunalt barnevern per år (KS, gjengitt av Bufdir)", "2021"),
    ),
    ask(
      "to-nasjonale",
      "Har turnover i barnevernet økt fra 11,5 til 20 prosent?",
      national("Slutter i kommunalt barnevern per år (KS, gjengitt av Bufdir)", "2021"),
      national("Sluttet i kommunal sektor, ansatte i barnevernet (KS)", "2015/2016"),
    ),
    ask(
      "for-faa",
      "Har den minste tjenesten høyere turnover enn vår?",
      invented(leftService, "Holmen", "2024", { left_service: 2, average_employees: 7 }),
      left,
    ),
    ask(
      "barn-per-aarsverk",
      "Har ansatte i Værnesregionen 74 barn hver, mot 17,5 i landet?",
      published(caseloadAsStated, "vaernesregionen", "2021-05/2021-08"),
      published(caseloadAsStated, "norge-uten-oslo", "2020"),
    ),
    ask(
      "aarsverk-ukjent",
      "To artikler oppgir barn per årsverk uten å si hvilke stillinger som er talt. Er de like?",
      perPosition("not_stated"),
      perPosition("not_stated", "Sørvik"),
    ),
    ask(
      "alle-aarsverk",
      "Har vi færre barn per årsverk når vi regner med alle stillingene?",
      perPosition("all"),
      perPosition("casework"),
    ),
    ask(
      "aarsverk-brudd",
      "Fikk tjenesten flere årsverk fra 2011 til 2013?",
      invented(positions, "Nordvik", "2013-12-31", { positions: 14 }),
      invented(positions, "Nordvik", "2011-12-31", { positions: 11 }),
    ),
    ask(
      "kommune-landet",
      "Har Trondheim flere årsverk per 1 000 barn enn landet i 2015?",
      published(positionsPerThousandChildren, "1601", "2015-12-31"),
      published(positionsPerThousandChildren, "norge", "2015-12-31"),
    ),
  ],
};
