import { complexities, requestOutcomes, requestReasons } from "@barneloftet/analytics";
import { describe, expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import type { FaultCase, Pack } from "./fault-case.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

const good = inventedPack();
const geography = "structure/geography.csv";
const answers = "offers/answers.csv";
const ownOffers = "offers/own_offers.csv";
const mailboxes = "offers/mailboxes.csv";
const agreements = "offers/agreements.csv";
const log = "figures/request_log.csv";
const end = "oppdiktet,invented";
const half = "2020-01-01,2020-07-01";
const answer = (row: string): Pack => withRow(good, answers, `${row},${end}`);
const agreement = (row: string): Pack => withRow(good, agreements, `${row},${end}`);
const logged = (row: string): Pack => withRow(good, log, `${row},${end}`);
/** A log of a network with whole facets, in the order of the lists. */
const facets = (counts: Readonly<Partial<Record<keyof typeof lists, readonly (number | ":")[]>>>): Pack =>
  Object.entries(counts)
    .flatMap(([facet, all]) => all.map((count, i) => `${facet},${lists[facet as keyof typeof lists][i]},${count}`))
    .reduce<Pack>((pack, row) => withRow(pack, log, `network,dalen,${half},${row},${end}`), good);
const lists = {
  reason: requestReasons,
  complexity: complexities,
  outcome: requestOutcomes,
} as const;

/** The good pack with one thing wrong in a file of Tiltaksregisteret. */
const cases: readonly FaultCase[] = [
  {
    title: "a longitude with a decimal comma",
    pack: replaced(good, geography, "9903,10.5,", '9903,"10,5",'),
    fault: ["decimal_comma", geography, 2, "longitude"],
    says: "Bruk punktum: 10.5.",
  },
  {
    title: "a latitude that is no number",
    pack: replaced(good, geography, "9904,11,60.25", "9904,11,6e1"),
    fault: ["decimal", geography, 3, "latitude"],
    says: "«6e1» er ikke et tall",
  },
  {
    title: "a latitude beyond the pole",
    pack: replaced(good, geography, "9905,9,-61", "9905,9,91"),
    fault: ["above", geography, 4, "latitude"],
    says: "Det skal være 90 eller mindre",
  },
  {
    title: "neighbours with a comma between",
    pack: replaced(good, geography, "9903,10.5,60.25,9904", '9903,10.5,60.25,"9904,9905"'),
    fault: ["form", geography, 2, "land_neighbours"],
    says: "ett mellomrom mellom",
  },
  {
    title: "a neighbour that is no municipality",
    pack: replaced(good, geography, "9905,9,-61,,", "9905,9,-61,9980,"),
    fault: ["unknown_reference", geography, 4, "land_neighbours"],
    says: "Kommunen «9980» finnes ikke",
  },
  {
    title: "a border that only one side names",
    pack: replaced(good, geography, "9905,9,-61,,", "9905,9,-61,9904,"),
    fault: ["one_sided_border", geography, 4, "land_neighbours"],
    says: "«9905» har «9904» som nabo, men ikke omvendt",
  },
  {
    title: "a municipality that is its own neighbour",
    pack: replaced(good, geography, "9905,9,-61,,", "9905,9,-61,9905,"),
    fault: ["own_neighbour", geography, 4, "land_neighbours"],
    says: "«9905» står som nabo til seg selv",
  },
  {
    title: "a place of a municipality that does not exist",
    pack: withRow(good, geography, `9980,9,61,,${end}`),
    fault: ["unknown_reference", geography, 5, "code"],
    says: "Kommunen «9980» finnes ikke",
  },
  {
    title: "two places of one municipality",
    pack: withRow(good, geography, `9905,9,61,,${end}`),
    fault: ["doubled", geography, 5, "code"],
    says: "står også i rad 4",
  },
  {
    title: "a method with the id of an offer of the pyramid",
    pack: withRow(good, "offers/methods.csv", `veiledning,Veiledning,veiledning,${end}`),
    fault: ["doubled_id", "offers/methods.csv", 3, "id"],
    says: "Id-en «veiledning» er brukt i offers/pyramid.csv, rad 2",
  },
  {
    title: "a base's function with the id of a method",
    pack: withRow(good, "offers/base_functions.csv", `cos,COS,measure,${end}`),
    fault: ["doubled_id", "offers/base_functions.csv", 3, "id"],
    says: "Id-en «cos» er brukt i offers/methods.csv, rad 2",
  },
  {
    title: "a method of an offer that does not exist",
    pack: replaced(good, "offers/methods.csv", "cos,COS,veiledning", "cos,COS,veilednin"),
    fault: ["unknown_reference", "offers/methods.csv", 2, "offer"],
    says: "Mente du «veiledning»?",
  },
  {
    title: "a half-year that is none",
    pack: answer("borg-nord,2021H3,2021-02-01,veiledning,missing,,not_stated,,not_stated,not_stated"),
    fault: ["form", answers, 6, "period"],
    says: "et halvår, som i 2025H1",
  },
  {
    title: "an answer of a service that does not exist",
    pack: answer("fjelldl,2021H1,2021-02-01,veiledning,missing,,not_stated,,not_stated,not_stated"),
    fault: ["unknown_reference", answers, 6, "service"],
    says: "Tjenesten «fjelldl» finnes ikke",
  },
  {
    title: "an answer about an offer that does not exist",
    pack: answer("fjelldal,2021H1,2021-02-01,kos,missing,,not_stated,,not_stated,not_stated"),
    fault: ["unknown_reference", answers, 6, "offer"],
    says: "Mente du «cos»?",
  },
  {
    title: "two answers about one offer",
    pack: answer("fjelldal,2021H1,2021-02-01,cos,missing,,not_stated,,not_stated,not_stated"),
    fault: ["doubled", answers, 6, "offer"],
    says: "«cos» står også i rad 3",
  },
  {
    title: "answers of one half-year on two days",
    pack: answer("fjelldal,2021H1,2021-03-01,base-psykolog,missing,,not_stated,,not_stated,not_stated"),
    fault: ["other_answer_day", answers, 6, "answered_on"],
    says: "Svardatoen er «2021-03-01», men 2021-02-01 i offers/answers.csv, rad 2",
  },
  {
    title: "an own offer on another day than the answers",
    pack: withRow(good, ownOffers, `fjelldal,2021H1,2021-02-09,Båttur,measure,exists,,none,,${end}`),
    fault: ["other_answer_day", ownOffers, 3, "answered_on"],
    says: "men 2021-02-01 i offers/answers.csv, rad 2",
  },
  {
    title: "an answer of a service that had ended",
    pack: answer("fjellvik,2020H1,2020-02-01,veiledning,missing,,not_stated,,not_stated,not_stated"),
    fault: ["service_gone", answers, 6, "service"],
    says: "«fjellvik» gjelder fra og med 2018-01-01 til 2020-01-01, og fantes ikke",
  },
  {
    title: "an offer that is shared with nobody named",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,shared,,none,,not_stated,not_stated"),
    fault: ["answer_rule", answers, 6, "shared_with"],
    says: "det står ikke med hvem",
  },
  {
    title: "an offer that is not shared, with whom",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,exists,network,none,,not_stated,not_stated"),
    fault: ["answer_rule", answers, 6, "shared_with"],
    says: "svaret er ikke «deles»",
  },
  {
    title: "a number of assignments that is not given",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,exists,,number,,not_stated,not_stated"),
    fault: ["answer_rule", answers, 6, "assignments"],
    says: "tallet mangler",
  },
  {
    title: "assignments without a capacity in numbers",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,exists,,some,3,not_stated,not_stated"),
    fault: ["answer_rule", answers, 6, "assignments"],
    says: "Rett det ene",
  },
  {
    title: "something to lend of what is missing",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,missing,,some,,not_stated,not_stated"),
    fault: ["answer_rule", answers, 6, "capacity"],
    says: "bare det tjenesten har eller deler",
  },
  {
    title: "something to lend of a method that is shared without counsellors",
    pack: answer("borg-nord,2021H1,2021-02-01,cos,shared,network,some,,none,not_stated"),
    fault: ["answer_rule", answers, 6, "capacity"],
    says: "en metode bare med egne veiledere",
  },
  {
    title: "counsellors of what is no method",
    pack: answer("fjelldal,2021H1,2021-02-01,base-psykolog,exists,,none,,one,not_stated"),
    fault: ["answer_rule", answers, 6, "counsellors"],
    says: "bare metoder har sertifiserte veiledere",
  },
  {
    title: "own counsellors in a method that is bought",
    pack: answer("borg-nord,2021H1,2021-02-01,cos,bought,,not_stated,,one,not_stated"),
    fault: ["answer_rule", answers, 6, "counsellors"],
    says: "«finnes» eller «deles»",
  },
  {
    title: "an answer about a statutory duty",
    pack: withRow(
      answer("fjelldal,2021H1,2021-02-01,vakt,exists,,none,,not_stated,not_stated"),
      "offers/pyramid.csv",
      `vakt,Barnevernvakt,own_service,statutory,${end}`,
    ),
    fault: ["answer_rule", answers, 6, "offer"],
    says: "lovpålagt og skal ikke besvares",
  },
  {
    title: "an own offer of a service that does not exist",
    pack: withRow(good, ownOffers, `fjelldl,2021H1,2021-02-01,Båttur,measure,exists,,none,,${end}`),
    fault: ["unknown_reference", ownOffers, 3, "service"],
    says: "Mente du «fjelldal»?",
  },
  {
    title: "an own offer twice",
    pack: withRow(good, ownOffers, `fjelldal,2021H1,2021-02-01,Fjelltur,training,exists,,none,,${end}`),
    fault: ["doubled", ownOffers, 3, "name"],
    says: "«Fjelltur» står også i rad 2",
  },
  {
    title: "an own offer with a phone number in its name",
    pack: replaced(good, ownOffers, "Fjelltur", ["Kari tlf 912", "34", "567"].join(" ")),
    fault: ["personal_data", ownOffers, 2, "name"],
    says: "Teksten inneholder et telefonnummer. Ta det ut",
  },
  {
    title: "an own offer that a spreadsheet would run",
    pack: replaced(good, ownOffers, "Fjelltur", "-1+cmd|' /C calc'!A0"),
    fault: ["formula", ownOffers, 2, "name"],
    says: "kan bli lest som en formel",
  },
  {
    title: "answers given a century before their half-year",
    pack: answer("borg-nord,2021H1,1900-01-01,veiledning,missing,,not_stated,,not_stated,not_stated"),
    fault: ["day_far_from_half_year", answers, 6, "answered_on"],
    says: "Rett svardatoen eller halvåret.",
  },
  {
    title: "a mailbox that may be a person's",
    pack: replaced(good, mailboxes, "barnevern", "kari.nordmann"),
    fault: ["person_mailbox", mailboxes, 2, "mailbox"],
    says: "kan være adressen til en person",
  },
  {
    title: "two mailboxes of one service",
    pack: withRow(good, mailboxes, `fjelldal,post@fjelldal.example,${end}`),
    fault: ["doubled", mailboxes, 3, "service"],
    says: "«fjelldal» står også i rad 2",
  },
  {
    title: "a mailbox of a service that does not exist",
    pack: withRow(good, mailboxes, `fjelldl,post@fjelldal.example,${end}`),
    fault: ["unknown_reference", mailboxes, 3, "service"],
    says: "Mente du «fjelldal»?",
  },
  {
    title: "an agreement of a service with itself",
    pack: agreement("fjelldal,fjelldal,veiledning,Vedtak 2,2021-01-01,"),
    fault: ["agreement_with_itself", agreements, 3, "user"],
    says: "har avtale med seg selv",
  },
  {
    title: "an agreement that ends before it begins",
    pack: agreement("fjelldal,borg-nord,veiledning,Vedtak 2,2021-01-01,2021-01-01"),
    fault: ["period_order", agreements, 3, "valid_to"],
    says: "Sluttdagen er den første dagen etter perioden",
  },
  {
    title: "an agreement with a service that had ended",
    pack: agreement("fjelldal,fjellvik,veiledning,Vedtak 2,2020-06-01,2020-09-01"),
    fault: ["outside_life", agreements, 3, "valid_from"],
    says: "«fjellvik» gjelder fra og med 2018-01-01 til 2020-01-01",
  },
  {
    title: "an agreement that outlives a service",
    pack: agreement("fjellvik,fjellvik-2,veiledning,Vedtak 2,2019-01-01,")
      .set(
        "structure/services.csv",
        `${good.get("structure/services.csv")}fjellvik-2,Fjellvik 2,,unknown,2018-01-01,,${end}\n`,
      )
      .set(
        "structure/network_services.csv",
        `${good.get("structure/network_services.csv")}fjellvik-2,dalen,2018-01-01,,${end},\n`,
      ),
    fault: ["outside_life", agreements, 3, "valid_to"],
    says: "Rett valid_from eller valid_to",
  },
  {
    title: "an agreement about an offer that does not exist",
    pack: agreement("fjelldal,borg-nord,kos,Vedtak 2,2021-01-01,"),
    fault: ["unknown_reference", agreements, 3, "offer"],
    says: "Mente du «cos»?",
  },
  {
    title: "an agreement twice",
    pack: agreement("fjelldal,borg-sor,veiledning,Vedtak 1/2020,2020-06-01,"),
    fault: ["doubled", agreements, 3, "offer"],
    says: "«veiledning» står også i rad 2",
  },
  {
    title: "an agreement that begins while another of the same is in force",
    pack: agreement("fjelldal,borg-sor,veiledning,Vedtak 2,2020-09-01,"),
    fault: ["overlapping_agreement", agreements, 3, "valid_from"],
    says: "Avtalen fra «2020-09-01» overlapper den i rad 2",
  },
  {
    title: "an agreement about a statutory duty",
    pack: withRow(
      agreement("fjelldal,borg-nord,vakt,Vedtak 2,2021-01-01,"),
      "offers/pyramid.csv",
      `vakt,Barnevernvakt,own_service,statutory,${end}`,
    ),
    fault: ["statutory_agreement", agreements, 3, "offer"],
    says: "«vakt» er lovpålagt",
  },
  {
    title: "a log's facet that is none",
    pack: logged(`network,dalen,${half},typ,home_based,8`),
    fault: ["not_in_list", log, 2, "facet"],
    says: "request_type, reason, complexity, outcome",
  },
  {
    title: "a log's category of another facet",
    pack: logged(`network,dalen,${half},reason,home_based,8`),
    fault: ["not_in_list", log, 2, "category"],
    says: "no_capacity, not_in_position, no_competence",
  },
  {
    title: "a log of a single service",
    pack: logged(`service,fjelldal,${half},reason,no_capacity,8`),
    fault: ["not_in_list", log, 2, "level"],
    says: "network, area, region",
  },
  {
    title: "a log of a month",
    pack: logged("network,dalen,2020-01-01,2020-02-01,reason,no_capacity,8"),
    fault: ["no_half_year", log, 2, "period_start"],
    says: "er ikke et halvår",
  },
  {
    title: "a log's count of three",
    pack: logged(`network,dalen,${half},reason,no_capacity,3`),
    fault: ["small_count", log, 2, "requests"],
    says: "Skriv : i ruten",
  },
  {
    title: "a log whose total of 85 less 52, 14, 9 and 8 gives the 2 that is hidden",
    pack: facets({ reason: [43, 23, 19], outcome: [52, 14, ":", 9, 8] }),
    fault: ["told_count", log, 7, "requests"],
    says: "halvåret har 85 henvendelser, og de andre tallene er 83 til sammen",
  },
  {
    title: "a log's two hidden counts of 3 together, of which none can be large",
    pack: facets({ complexity: [10, ":", ":"], reason: [13, 0, 0] }),
    fault: ["told_count", log, 3, "requests"],
    says: "de andre tallene er 10 til sammen",
  },
  {
    title: "a log's one hidden count alone, for whoever learns the total",
    pack: facets({ reason: [0, 4, ":"] }),
    fault: ["told_count", log, 4, "requests"],
    says: "Skjul ett tall til",
  },
  {
    title: "a log's count left out, which the total gives",
    pack: facets({ reason: [10, 4], complexity: [16, 0, 0] }),
    fault: ["told_count", log, 2, "requests"],
    says: "halvåret har 16 henvendelser",
  },
  {
    title: "a log's count twice",
    pack: withRow(
      logged(`network,dalen,${half},reason,no_capacity,8`),
      log,
      `network,dalen,${half},reason,no_capacity,9,${end}`,
    ),
    fault: ["doubled_figure", log, 3, "unit"],
    says: "som rad 2. Behold den ene.",
  },
];

describe("readRegionPack refuses in Tiltaksregisteret", () => {
  it.each(cases)("$title, and says where it is and what to do", ({ pack, fault, says }) => {
    const reading = readRegionPack(bytesOf(pack));
    if (reading.ok) throw new Error("was read");
    expect(reading.faults.map((one) => [one.code, one.file, one.row, one.column])).toEqual([fault]);
    expect(reading.faults.map(faultSentence)[0]).toContain(says);
  });
});

describe("readRegionPack reads in Tiltaksregisteret", () => {
  const possible: readonly (readonly [string, Pack])[] = [
    [
      "a log's counts of 0, 4 and some that are not shown",
      facets({ reason: [0, ":", ":"], complexity: [":", ":", ":"], outcome: [4, 0, ":", ":", 0] }),
    ],
    ["a log whose hidden counts are 5 together", facets({ reason: [12, ":", ":"], complexity: [17, 0, 0] })],
    [
      "answers of a service in the half-year before it ended",
      answer("fjellvik,2019H2,2019-10-01,veiledning,missing,,not_stated,,not_stated,not_stated"),
    ],
    [
      "an agreement renewed the day it ends",
      agreement("fjelldal,borg-nord,veiledning,Vedtak 2,2021-01-01,2021-07-01").set(
        agreements,
        `${agreement("fjelldal,borg-nord,veiledning,Vedtak 2,2021-01-01,2021-07-01").get(agreements)}fjelldal,borg-nord,veiledning,Vedtak 3,2021-07-01,,${end}\n`,
      ),
    ],
  ];

  it.each(possible)("lets it stand: %s", (_, pack) => {
    const reading = readRegionPack(bytesOf(pack));
    expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([]);
  });
});
