import {
  type Cell,
  caseload,
  childrenWithMeasures,
  expenditurePerChildAtHome,
  expenditurePerPlacedChild,
  inhabitants,
  leftService,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  themeMeetings,
  type Value,
} from "@barneloftet/analytics";
import { type Asked, ask } from "./ask.ts";
import { invented, onBordersOfToday, published } from "./figures.ts";

const average_employees = 24;
const left = invented(leftService, "Nordvik", "2024", { left_service: 5, average_employees });
const leftInRegion = (year: string, left_service: number, members: readonly string[]): Value =>
  invented(
    leftService,
    "Kystfylket",
    year,
    { left_service, average_employees: 400 },
    { level: "region", members, membersFound: members.length, membersExpected: 22 },
  );
const leftInNetwork = (name: string, left_service: number, membersFound: number): Value =>
  invented(
    leftService,
    name,
    "2024",
    { left_service, average_employees: 80 },
    {
      ...{ level: "network", membersFound, membersExpected: 5 },
    },
  );
const services = (without: number): readonly string[] =>
  Array.from({ length: 22 }, (_, i) => `service/t${i + 1}`).filter((_, i) => i + 1 !== without);
const spent = (name: string, reporting: string): Value =>
  invented(
    netExpenditurePerChild,
    name,
    "2024",
    { net_expenditure: 15_000, inhabitants_aged_0_17: 1200 },
    { level: "municipality", boundaries: "2024-01-01", dimensions: { reporting } },
  );
const money = { dimensions: { reporting: "own" } };
const meetings = (period: string, held_or_planned: number): Value =>
  invented(themeMeetings, "Kystfylket", period, { held_or_planned, municipalities: 38 }, { level: "region" });
const people = (code: string, age_group: string, day = "2020-01-01"): Value =>
  published(inhabitants, code, day, { age_group });
const merged = (day: string, persons: number, more: Partial<Cell>): Value =>
  invented(
    inhabitants,
    "Granvik",
    day,
    { persons },
    { level: "municipality", dimensions: { age_group: "total" }, ...more },
  );
const open = { boundaries: undefined, territory: undefined, series: undefined, capacityReached: undefined };

/** What a director may ask of money, units and what is not there, by theme. */
export const questionsOfUnits: Readonly<Record<string, readonly Asked[]>> = {
  Økonomi: [
    ask(
      "barn-innbyggere",
      "Bruker vi 12,5 tusen kroner per barn 0–17 år eller 9 per innbygger 0–24 år?",
      spent("Granvik", "own"),
      invented(
        netExpenditurePerInhabitant,
        "Granvik",
        "2024",
        { net_expenditure: 15_000, inhabitants_aged_0_24: 1667 },
        money,
      ),
    ),
    ask(
      "plassert-hjemme",
      "Er det dyrere å plassere et barn enn å hjelpe hjemme?",
      invented(expenditurePerPlacedChild, "Granvik", "2024", { gross_placed: 9000, placed_children: 15 }, money),
      invented(expenditurePerChildAtHome, "Granvik", "2024", { gross_at_home: 4000, children_at_home: 60 }, money),
    ),
    ask(
      "vert-egen",
      "Bruker vertskommunen mer per barn enn nabokommunen?",
      spent("Granvik", "host"),
      spent("Lia", "own"),
    ),
    ask(
      "to-verter",
      "Bruker den ene vertskommunen mer per barn enn den andre?",
      spent("Granvik", "host"),
      spent("Holmen", "host"),
    ),
  ],
  "Enheter, grenser og det som mangler": [
    ask(
      "gamle-grenser",
      "Hadde Trondheim flere barn med tiltak i 2015 på dagens grenser enn på grensene den gangen?",
      onBordersOfToday(childrenWithMeasures, "5001", "2015"),
      published(childrenWithMeasures, "1601", "2015"),
    ),
    ask(
      "sammenslaatt-kommune",
      "Vokste Granvik fra 2018 til 2021, da kommunen ble slått sammen med naboen i mellomtiden?",
      merged("2021-01-01", 24_000, { boundaries: "2020-01-01", territory: "granvik nabo" }),
      merged("2018-01-01", 21_000, { boundaries: "2018-01-01", territory: "granvik" }),
    ),
    ask(
      "ikke-slaatt-opp",
      "Og når ingen har slått opp hvilke grenser tallene gjelder?",
      merged("2021-01-01", 24_000, open),
      merged("2018-01-01", 21_000, open),
    ),
    ask(
      "antall-store-smaa",
      "Hadde Trondheim flere barn med tiltak enn Tydal i 2015?",
      published(childrenWithMeasures, "1601", "2015"),
      published(childrenWithMeasures, "1665", "2015"),
    ),
    ask(
      "steinkjer-2020-2021",
      "Vokste Steinkjer fra 2020 til 2021?",
      people("5006", "total", "2021-01-01"),
      people("5006", "total"),
    ),
    ask(
      "delt-kommune",
      "Hadde Heim flere barn med tiltak enn Frøya i 2015?",
      onBordersOfToday(childrenWithMeasures, "5055", "2015"),
      onBordersOfToday(childrenWithMeasures, "5014", "2015"),
    ),
    ask(
      "aldersgrupper",
      "Har Trondheim flere innbyggere 0–24 år enn 0–17 år?",
      people("5001", "0-24"),
      people("5001", "0-17"),
    ),
    ask(
      "andre-deler",
      "Gikk turnover i fylket ned når 21 av 22 tjenester har svart, men ikke de samme som i fjor?",
      leftInRegion("2024", 60, services(22)),
      leftInRegion("2023", 72, services(1)),
    ),
    ask(
      "samme-deler",
      "Og når de samme 21 tjenestene svarte begge år?",
      leftInRegion("2024", 60, services(22)),
      leftInRegion("2023", 72, services(22)),
    ),
    ask(
      "delvis-nettverk",
      "Har nettverket der tre av fem tjenester har svart, høyere turnover enn naboen?",
      leftInNetwork("Dalnettverket", 14, 3),
      leftInNetwork("Fjordnettverket", 10, 5),
    ),
    ask(
      "ulike-enheter-og-aar",
      "Har Sørvik lavere turnover i år enn Nordvik hadde i fjor?",
      invented(leftService, "Sørvik", "2025", { left_service: 3, average_employees: 30 }),
      left,
    ),
    ask(
      "mangler",
      "Har Værnesregionen flere barn per årsverk enn landet, når vi regner selv?",
      published(caseload, "vaernesregionen", "2021-05/2021-08"),
      published(caseload, "norge-uten-oslo", "2020"),
    ),
    ask(
      "temamoter",
      "Holdt færre kommuner temamøte i 2022 enn i 2019–2021?",
      meetings("2022", 12),
      meetings("2019-01/2021-10", 20),
    ),
  ],
};
