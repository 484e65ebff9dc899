import {
  benchmark,
  type Cell,
  deadlinesMet,
  deadlinesMissed,
  fosterCareDuties,
  loggedRequests,
  measuresByClass,
  notifications,
  requestsAssisted,
  requestsReceived,
  type Value,
  waitingChildren,
} from "@barneloftet/analytics";
import { type Asked, ask, overTime } from "./ask.ts";
import { invented, ofNetwork, published } from "./figures.ts";

const requests = "2019-04/2020-10";
const steinkjer = published(requestsReceived, "steinkjer", "2019-04/2019-12");
const innTrondelag = published(requestsReceived, "inn-trondelag", "2020-01/2020-10");
const midtreNamdal = published(requestsAssisted, "midtre-namdal", requests);
const asked = (period: string, received: number, more: Partial<Cell> = {}): Value =>
  invented(requestsReceived, "Kystbasen", period, { received }, { level: "area", ...more });
const logged = (category: string, count: number | null): Value =>
  invented(
    loggedRequests,
    "Kystbasen",
    "2025H1",
    { requests: count },
    { level: "area", dimensions: { facet: "outcome", category } },
  );
const due = (duty: string, cases: number, of = 50, year = "2024"): Value =>
  invented(deadlinesMet, "Nordvik", year, { cases, due: of }, { dimensions: { duty } });
const fosterChildren = (duty: string, children_fulfilled: number): Value =>
  invented(fosterCareDuties, "Nordvik", "2024", { children_fulfilled, children: 44 }, { dimensions: { duty } });
const national = (indicator: string, period: string): Value => published(benchmark, "norge", period, { indicator });

/** What a director may ask of children, cases and requests, by theme. */
export const questionsOfHelp: Readonly<Record<string, readonly Asked[]>> = {
  "Barn og saker": [
    ask(
      "tiltak-brudd",
      "Ble det flere strukturerende tiltak fra 2015 til 2016?",
      ...(["2016", "2015"].map((year) =>
        invented(
          measuresByClass,
          "Nordvik",
          `${year}-12-31`,
          { measures: year === "2016" ? 31 : 24 },
          { dimensions: { class: "structuring", age_group: "total" } },
        ),
      ) as [Value, Value]),
    ),
    ask(
      "meldinger-brudd",
      "Fikk tjenesten flere meldinger i 2013 enn i 2012?",
      invented(notifications, "Nordvik", "2013", { events: 140 }),
      invented(notifications, "Nordvik", "2012", { events: 110 }),
    ),
    ask(
      "maaned-kvartal",
      "Fikk vi færre meldinger i januar enn i hele fjerde kvartal?",
      invented(notifications, "Nordvik", "2025-01", { events: 12 }),
      invented(notifications, "Nordvik", "2024Q4", { events: 41 }),
    ),
    ask(
      "oppfolging-tilsyn",
      "Er vi bedre på tilsyn enn på oppfølging av fosterhjem?",
      fosterChildren("supervision", 38),
      fosterChildren("follow_up", 20),
    ),
    ask(
      "sju-dager-tre-maaneder",
      "Holder vi fristen for meldinger bedre enn fristen for undersøkelser?",
      due("notification_7_days", 49),
      due("investigation_3_months", 41),
    ),
    ask(
      "innen-etter",
      "Er andelen innen fristen og andelen der fristen ikke ble holdt, to sider av samme tall?",
      due("investigation_3_months", 41),
      invented(
        deadlinesMissed,
        "Nordvik",
        "2024",
        { cases: 6, due: 50 },
        { dimensions: { duty: "investigation_3_months" } },
      ),
    ),
    overTime("frister-over-tid", "Holder vi fristen oftere nå, 45 av 50 mot 40 av 50 i fjor?", [
      due("investigation_3_months", 40, 50, "2023"),
      due("investigation_3_months", 45),
    ]),
    ask(
      "hjelp-undersokelse",
      "Venter flere barn i Midtre Namdal enn i Levanger?",
      published(waitingChildren, "midtre-namdal", "2020-12"),
      published(waitingChildren, "levanger", "2021Q1"),
    ),
    ask(
      "venter-flere",
      "Ventet flere barn på hjelp i Midtre Namdal i februar 2021 enn i desember 2020?",
      published(waitingChildren, "midtre-namdal", "2021-02"),
      published(waitingChildren, "midtre-namdal", "2020-12"),
    ),
    overTime("venter-over-tid", "Blir det flere barn som venter i Midtre Namdal fra desember til februar?", [
      published(waitingChildren, "midtre-namdal", "2020-12"),
      published(waitingChildren, "midtre-namdal", "2021-02"),
    ]),
    ask(
      "meldinger-stor-liten",
      "Får den største tjenesten 1 200 flere meldinger enn den minste?",
      invented(notifications, "Storvik", "2024", { events: 1205 }),
      invented(notifications, "Lillevik", "2024", { events: 5 }),
    ),
    overTime("meldinger-to-aar", "Hvordan gikk det med meldingene fra første kvartal 2022 til første kvartal 2024?", [
      invented(notifications, "Nordvik", "2022Q1", { events: 30 }),
      invented(notifications, "Nordvik", "2024Q1", { events: 42 }),
    ]),
    ask(
      "undersokelser-avrundet",
      "Gikk tallet på undersøkelser per 1 000 barn i landet ned fra 42 til 40?",
      national("Undersøkelser per 1000 barn 0–17 år", "2020"),
      national("Undersøkelser per 1000 barn 0–17 år", "2017"),
    ),
  ],
  "Henvendelser til kompetansebasen": [
    ask(
      "en-av-16",
      "Fikk Midtre Namdal sjeldnere bistand enn Ytre Namdal, 1 av 16 mot 5 av 11?",
      midtreNamdal,
      published(requestsAssisted, "ytre-namdal", requests),
    ),
    ask(
      "tjeneste-nettverk",
      "Fikk Midtre Namdal sjeldnere bistand enn hele nettverket?",
      midtreNamdal,
      ofNetwork(requestsAssisted, "namdalen", requests),
    ),
    ask(
      "ni-nitten",
      "Ba Midtre Namdal oftere om bistand enn Steinkjer?",
      published(requestsReceived, "midtre-namdal", requests),
      steinkjer,
    ),
    ask(
      "etter-sammenslaaing",
      "Ba Inn-Trøndelag sjeldnere om bistand i 2020 enn Steinkjer gjorde i 2019?",
      innTrondelag,
      steinkjer,
    ),
    overTime("sammenslaatt-over-tid", "Hvordan gikk det med henvendelsene fra Steinkjer etter sammenslåingen?", [
      steinkjer,
      innTrondelag,
    ]),
    overTime("fall-uten-kapasitet", "Har behovet falt når henvendelsene gikk fra 30 til 12 det året basen var full?", [
      asked("2023", 30),
      asked("2024", 12, { capacityReached: true }),
    ]),
    ask(
      "fall-side-om-side",
      "Er 12 henvendelser i 2024 færre enn 30 i 2023?",
      asked("2024", 12, { capacityReached: true }),
      asked("2023", 30),
    ),
    ask("skjult", "Ble flere avslått enn trukket?", logged("declined_for_capacity", 9), logged("withdrawn", null)),
    ask(
      "avslaatt-bistand",
      "Fikk færre bistand enn de som ble avslått?",
      logged("assisted", 14),
      logged("declined_for_capacity", 9),
    ),
    ask(
      "oppdiktet",
      "Fikk den oppdiktede tjenesten Nordvik oftere bistand enn Midtre Namdal?",
      invented(requestsAssisted, "Nordvik", requests, { assisted: 6, received: 14 }),
      midtreNamdal,
    ),
  ],
};
