import { describe, expect, it } from "vitest";
import { type FaultCode, faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, replaced, withRow } from "./invented-pack.js";

type Pack = Map<string, string>;
type Expected = readonly [FaultCode, file: string, row: number | undefined, column: string | undefined];
type Case = {
  readonly title: string;
  readonly pack: Pack;
  readonly fault: Expected;
  readonly also?: readonly Expected[];
  readonly says: string;
};

const good = inventedPack();
const municipalities = "structure/municipalities.csv";
const areas = "structure/service_areas.csv";
const networks = "structure/network_services.csv";
const services = "structure/services.csv";
const tiles = "structure/tiles.csv";
const changes = "structure/municipality_changes.csv";
const population = "figures/population.csv";
const sickLeave = "figures/sick_leave.csv";

/** Each faulty pack is the good one with one thing wrong, so that just its faults are expected. */
const cases: readonly Case[] = [
  // Files
  {
    title: "a missing file",
    pack: without("unknowns.csv"),
    fault: ["missing_file", "unknowns.csv", undefined, undefined],
    says: "Legg den til",
  },
  {
    title: "a file that nothing reads",
    pack: new Map(good).set("structure/service_area.csv", "a,b\n"),
    fault: ["unknown_file", "structure/service_area.csv", undefined, undefined],
    says: "Mente du «structure/service_areas.csv»? Rett filnavnet, eller ta filen ut",
  },
  {
    title: "an empty file",
    pack: new Map(good).set("figures/tenure.csv", ""),
    fault: ["empty_file", "figures/tenure.csv", undefined, undefined],
    says: "Skriv linjen med kolonnenavn",
  },
  {
    title: "NUL bytes",
    pack: replaced(good, municipalities, "Dalmo,Dalmo", "Dal\0mo,Dalmo"),
    fault: ["nul", municipalities, 3, undefined],
    says: "Lagre den på nytt som CSV i UTF-8",
  },
  {
    title: "semicolons between columns",
    pack: new Map(good).set(tiles, (good.get(tiles) ?? "").replaceAll(",", ";")),
    fault: ["separator", tiles, 1, undefined],
    says: "skilt med semikolon. Lagre filen på nytt med komma",
  },
  {
    title: "a quote that never closes",
    pack: replaced(good, services, '"Borg, sør"', '"Borg, sør'),
    fault: ["quote", services, 5, "name"],
    says: "Sett inn anførselstegnet som mangler",
  },
  {
    title: "a quote inside a cell",
    pack: replaced(good, services, "Fjelldal barneverntjeneste", 'Fjelldal "barneverntjeneste'),
    fault: ["quote", services, 3, "name"],
    says: "skriv hvert anførselstegn inne i den to ganger",
  },
  // Header and rows
  {
    title: "a missing column",
    pack: replaced(
      replaced(good, "structure/areas.csv", ",valid_to", ""),
      "structure/areas.csv",
      "2019-01-01,,",
      "2019-01-01,",
    ),
    fault: ["missing_column", "structure/areas.csv", 1, "valid_to"],
    says: "Legg den til i raden med overskriftene",
  },
  {
    title: "an unknown column",
    pack: new Map(good).set("unknowns.csv", "what,why,who,hvem,source,status\n"),
    fault: ["unknown_column", "unknowns.csv", 1, "hvem"],
    says: "Rett navnet, eller fjern kolonnen",
  },
  {
    title: "a doubled column",
    pack: new Map(good).set("unknowns.csv", "what,why,who,who,source,status\n"),
    fault: ["doubled_column", "unknowns.csv", 1, "who"],
    says: "Fjern den ene",
  },
  {
    title: "a row with too many cells",
    pack: replaced(good, tiles, "9905,0,1,", "9905,0,1,,"),
    fault: ["cell_count", tiles, 4, undefined],
    says: "tekst med komma må stå i anførselstegn",
  },
  {
    title: "a blank row",
    pack: replaced(good, tiles, "9905,0,1,", ",,,,\n9905,0,1,"),
    fault: ["blank_row", tiles, 4, undefined],
    says: "Slett den",
  },
  {
    title: "a faulty row after a cell with a line break, by its row in a spreadsheet",
    pack: withRow(good, "decisions.csv", "2020-13x,Nemnda,Ja,,done,oppdiktet,invented"),
    fault: ["form", "decisions.csv", 3, "date"],
    says: "Skriv en dag eller en måned",
  },
  // Text of cells
  {
    title: "blanks around a cell",
    pack: replaced(good, services, "fjelldal,Fjelldal", "fjelldal, Fjelldal"),
    fault: ["padded", services, 3, "name"],
    says: "Fjern dem",
  },
  {
    title: "a cell of 10 MB",
    pack: replaced(good, services, "Fjelldal barneverntjeneste", "x".repeat(10_000_000)),
    fault: ["too_long", services, 3, "name"],
    says: "Kort den ned til 4000 tegn",
  },
  {
    title: "a cell that a spreadsheet would run",
    pack: replaced(good, services, "Fjelldal barneverntjeneste", "=cmd|'/C calc'!A0"),
    fault: ["formula", services, 3, "name"],
    says: "Skriv verdien i stedet for formelen",
  },
  {
    title: "script text",
    pack: replaced(good, services, "Fjelldal barneverntjeneste", "<script>alert(1)</script>"),
    fault: ["markup", services, 3, "name"],
    says: "Skriv ren tekst uten koder",
  },
  {
    title: "an address that is a script",
    pack: replaced(good, "sources.csv", "https://example.org/oppdiktet", "javascript:alert(1)"),
    fault: ["form", "sources.csv", 2, "url"],
    says: "Skriv en nettadresse som begynner med https://",
  },
  {
    title: "a character that turns the direction of writing",
    pack: replaced(good, services, "Fjelldal barneverntjeneste", "Fjelldal\u202eetsenejt"),
    fault: ["character", services, 3, "name"],
    says: "(U+202E). Tøm ruten",
  },
  {
    title: "letters that were decoded twice",
    pack: replaced(good, services, '"Borg, sør"', "Borg sÃ¸r"),
    fault: ["double_encoded", services, 5, "name"],
    says: "Skriv dem på nytt",
  },
  // Values of cells
  {
    title: "an empty cell",
    pack: replaced(good, services, "fjelldal,Fjelldal barneverntjeneste", "fjelldal,"),
    fault: ["empty_cell", services, 3, "name"],
    says: "Fyll den ut",
  },
  {
    title: "an empty cell where a number belongs",
    pack: replaced(good, tiles, "9905,0,1", "9905,,1"),
    fault: ["empty_cell", tiles, 4, "column"],
    says: "Fyll den ut",
  },
  {
    title: "a wrong type in the structure",
    pack: replaced(good, tiles, "9905,0,1", "9905,null,1"),
    fault: ["integer", tiles, 4, "column"],
    says: "Skriv tallet med bare sifre",
  },
  {
    title: "a number that only JavaScript reads as one",
    pack: replaced(good, tiles, "9905,0,1", "9905,0,0x1"),
    fault: ["integer", tiles, 4, "row"],
    says: "Skriv tallet med bare sifre",
  },
  {
    title: "a number below the least",
    pack: replaced(good, tiles, "9905,0,1", "9905,0,-1"),
    fault: ["too_small", tiles, 4, "row"],
    says: "Det skal være 0 eller mer; rett det",
  },
  {
    title: "a value that is not in its list",
    pack: replaced(good, "structure/areas.csv", "Dalbasen,base", "Dalbasen,bsae"),
    fault: ["not_in_list", "structure/areas.csv", 2, "kind"],
    says: "Skriv en av disse: base, county",
  },
  {
    title: "a wrong type in the figures",
    pack: replaced(good, population, "0-17,1200", "0-17,mange"),
    fault: ["integer", population, 2, "persons"],
    says: "Skriv tallet med bare sifre",
  },
  {
    title: "decimals in a column of whole numbers",
    pack: replaced(good, population, "0-17,1200", "0-17,1200.5"),
    fault: ["integer", population, 2, "persons"],
    says: "uten mellomrom, komma og punktum",
  },
  {
    title: "a number that is too large to count with",
    pack: replaced(good, population, "0-17,1200", "0-17,90071992547409920"),
    fault: ["too_large", population, 2, "persons"],
    says: "Rett det",
  },
  {
    title: "a decimal comma",
    pack: replaced(good, sickLeave, "7.4", '"7,4"'),
    fault: ["decimal_comma", sickLeave, 2, "percent"],
    says: "Bruk punktum: 7.4",
  },
  {
    title: "text where a number with decimals belongs",
    pack: replaced(good, sickLeave, "7.4", "7.4 %"),
    fault: ["decimal", sickLeave, 2, "percent"],
    says: "Skriv tallet med bare sifre og eventuelt et punktum",
  },
  {
    title: "31 February",
    pack: replaced(good, population, "9901,2019-01-01", "9901,2018-02-31"),
    fault: ["no_such_day", population, 2, "period_start"],
    says: "Rett dagen, måneden eller året",
  },
  {
    title: "31 February in the structure",
    pack: replaced(good, "structure/networks.csv", "2018-01-01", "2018-02-31"),
    fault: ["no_such_day", "structure/networks.csv", 2, "services_known_from"],
    says: "Rett dagen, måneden eller året",
  },
  {
    title: "a date written the Norwegian way",
    pack: replaced(good, "figures/measures.csv", "2015-12-31", "31.12.2015"),
    fault: ["norwegian_date", "figures/measures.csv", 2, "period_start"],
    says: "Skriv den som 2015-12-31",
  },
  {
    title: "something that is no date",
    pack: replaced(good, population, "9901,2019-01-01", "9901,i fjor"),
    fault: ["date_form", population, 2, "period_start"],
    says: "Skriv år, måned og dag",
  },
  // Figures against the pack
  {
    title: "a period that ends before it begins",
    pack: replaced(good, population, "9901,2019-01-01,2019-01-02", "9901,2019-01-01,2019-01-01"),
    fault: ["period_order", population, 2, "period_end"],
    says: "rett en av dagene",
  },
  {
    title: "an unknown level",
    pack: replaced(good, population, "district,990401", "distrikt,990401"),
    fault: ["not_in_list", population, 4, "level"],
    says: "Mente du «district»?",
  },
  {
    title: "a unit that its level does not have",
    pack: replaced(good, population, "municipality,9901", "municipality,9911"),
    fault: ["unknown_unit", population, 2, "unit"],
    says: "Rett enheten eller nivået",
  },
  {
    title: "a figure of a service before it existed, whose time its predecessor's figures cover",
    pack: withRow(good, "figures/requests.csv", "service,fjelldal,2019-10-01,2020-01-01,4,3,oppdiktet,invented"),
    fault: ["figure_outside_life", "figures/requests.csv", 3, "period_start"],
    says: "før tallet på enheten som fantes da, så ingenting blir talt to ganger",
  },
  {
    title: "a figure of a municipality that runs on after it was merged",
    pack: replaced(good, population, "9901,2019-01-01,2019-01-02", "9901,2020-02-01,2020-02-02"),
    fault: ["figure_outside_life", population, 2, "period_start"],
    says: "eller sett valid_from tidligere hvis enheten fantes; valid_from er den første dagen pakken sier noe om den",
  },
  {
    title: "a figure from an unknown source",
    pack: replaced(good, "figures/requests.csv", "oppdiktet,", "opdiktet,"),
    fault: ["unknown_reference", "figures/requests.csv", 2, "source"],
    says: "Kilden «opdiktet» finnes ikke i sources.csv. Mente du «oppdiktet»? Rett skrivemåten",
  },
  {
    title: "an unknown measure code",
    pack: replaced(good, "figures/measures.csv", "3.09", "3.99"),
    fault: ["unknown_reference", "figures/measures.csv", 2, "code"],
    says: "Tiltakskoden «3.99» finnes ikke i offers/measure_types.csv. Rett skrivemåten",
  },
  {
    title: "doubled rows of figures, whoever says it",
    pack: withRow(good, population, "municipality,9901,2019-01-01,2019-01-02,0-17,1201,oppdiktet,invented"),
    fault: ["doubled_figure", population, 5, "unit"],
    says: "som rad 2. Behold den ene",
  },
  {
    title: "a figure of an invented pack that is not called invented",
    pack: replaced(good, "figures/requests.csv", "invented", "confirmed"),
    fault: ["not_invented", "figures/requests.csv", 2, "status"],
    says: "Sett statusen til invented",
  },
  // Structure
  {
    title: "two rows in pack.csv",
    pack: withRow(good, "pack.csv", "to,To,invented,2021-01-01,2021-06-01,2018-01-01,2021H1,oppdiktet,invented"),
    fault: ["pack_rows", "pack.csv", 3, undefined],
    says: "Behold raden om denne regionen",
  },
  {
    title: "a doubled code",
    pack: withRow(good, municipalities, "9999,Utenfor,Utenfor,no,2018-01-01,,oppdiktet,invented"),
    fault: ["doubled", municipalities, 8, "code"],
    says: "«9999» står også i rad 7. Behold den ene raden",
  },
  {
    title: "an unknown code",
    pack: withRow(good, areas, "9906,fjelldal,2020-01-01,,oppdiktet,invented,"),
    fault: ["unknown_reference", areas, 9, "area"],
    says: "Kommunen eller bydelen «9906» finnes ikke i structure/municipalities.csv eller structure/districts.csv. Rett",
  },
  {
    title: "an unknown service",
    pack: replaced(good, areas, "990402,borg-sor", "990402,borg-soer"),
    fault: ["unknown_reference", areas, 7, "service"],
    says: "Tjenesten «borg-soer» finnes ikke i structure/services.csv. Mente du «borg-sor»? Rett skrivemåten",
  },
  {
    title: "an unknown network",
    pack: replaced(good, networks, "borg-sor,dalen", "borg-sor,dallen"),
    fault: ["unknown_reference", networks, 6, "network"],
    says: "Mente du «dalen»? Rett skrivemåten, eller legg raden til der",
  },
  {
    title: "an area member that does not exist",
    pack: replaced(good, "structure/area_members.csv", "network,dalen", "municipality,dalen"),
    fault: ["unknown_reference", "structure/area_members.csv", 2, "member"],
    says: "Kommunen «dalen» finnes ikke",
  },
  {
    title: "a row that ends before it begins",
    pack: replaced(good, "structure/areas.csv", "2019-01-01,", "2019-01-01,2018-01-01"),
    fault: ["period_order", "structure/areas.csv", 2, "valid_to"],
    says: "rett en av dagene",
  },
  {
    title: "overlapping memberships of a service",
    pack: replaced(good, networks, "borg-nord,dalen,2020-01-01,2021-01-01", "borg-nord,dalen,2020-01-01,2021-02-01"),
    fault: ["overlap", networks, 5, "valid_from"],
    says: "(rad 4). Rett valid_from eller valid_to",
  },
  {
    title: "overlapping memberships of a municipality",
    pack: withRow(good, areas, "9903,borg-nord,2020-06-01,,oppdiktet,invented,"),
    fault: ["overlap", areas, 9, "valid_from"],
    says: "Kommunen eller bydelen «9903» har allerede en rad for dagene fra 2020-06-01 (rad 4). Rett",
  },
  {
    title: "a municipality with a service of its own while its districts have theirs",
    pack: replaced(good, areas, "9904,,2018-01-01,2020-01-01", "9904,,2018-01-01,2020-02-01"),
    fault: ["overlap", areas, 6, "valid_from"],
    also: [["overlap", areas, 7, "valid_from"]],
    says: "«990401» har allerede en rad for dagene fra 2020-01-01 (rad 5). Rett",
  },
  {
    title: "a gap in time before a membership",
    pack: replaced(good, areas, "9903,fjelldal,2020-01-01", "9903,fjelldal,2020-03-01"),
    fault: ["gap", areas, 4, "valid_from"],
    says: "«9903» mangler rad fra og med 2020-01-01 til 2020-03-01. Rett datoene",
  },
  {
    title: "a gap in time between memberships",
    pack: replaced(good, networks, "borg-nord,,2021-01-01", "borg-nord,,2021-02-01"),
    fault: ["gap", networks, 5, "valid_from"],
    says: "«borg-nord» mangler rad fra og med 2021-01-01 til 2021-02-01. Rett datoene",
  },
  {
    title: "a gap in time after the last membership",
    pack: replaced(good, areas, "990401,borg-nord,2020-01-01,", "990401,borg-nord,2020-01-01,2021-01-01"),
    fault: ["gap", areas, 6, "valid_to"],
    says: "mangler rad fra og med 2021-01-01 og framover. Rett datoene",
  },
  {
    title: "a municipality without any row",
    pack: withRow(
      withRow(good, municipalities, "9907,Ny,Ny,yes,2021-06-01,,oppdiktet,invented"),
      tiles,
      "9907,5,5,oppdiktet,invented",
    ),
    fault: ["no_membership", municipalities, 8, "code"],
    says: "«9907» har ingen rad i structure/service_areas.csv. Legg til en rad der",
  },
  {
    title: "a service without a network",
    pack: withRow(good, services, "ny,Ny,,unknown,2021-01-01,,oppdiktet,invented"),
    fault: ["no_network", services, 6, "id"],
    says: "Tjeneste uten nettverk: «ny» har ingen rad i structure/network_services.csv. Legg til en rad der",
  },
  {
    title: "an empty service whose status is not unknown",
    pack: replaced(good, areas, "9905,,2018-01-01,,oppdiktet,unknown", "9905,,2018-01-01,,oppdiktet,inferred"),
    fault: ["empty_but_known", areas, 8, "service"],
    says: "Fyll ut ruten, eller sett status til unknown",
  },
  {
    title: "a named network whose status is unknown",
    pack: replaced(good, networks, "borg-nord,,2021", "borg-nord,dalen,2021"),
    fault: ["named_but_unknown", networks, 5, "network"],
    says: "Tøm ruten",
  },
  {
    title: "a membership that outlives its municipality",
    pack: replaced(
      good,
      areas,
      "9902,fjellvik,2018-01-01,2020-01-01,oppdiktet,invented",
      "9902,,2018-01-01,2021-01-01,oppdiktet,unknown",
    ),
    fault: ["outside_life", areas, 3, "valid_to"],
    says: "Rett valid_from eller valid_to",
  },
  {
    title: "a membership from before its service",
    pack: replaced(good, networks, "borg-sor,dalen,2020-01-01", "borg-sor,dalen,2019-01-01"),
    fault: ["outside_life", networks, 6, "valid_from"],
    says: "«borg-sor» gjelder fra og med 2020-01-01 og framover",
  },
  {
    title: "a network for a municipality whose service is known",
    pack: withRow(good, "structure/network_municipalities.csv", "9904,dalen,2019-01-01,,oppdiktet,invented,"),
    fault: ["network_though_service_known", "structure/network_municipalities.csv", 3, "municipality"],
    says: "(structure/service_areas.csv, rad 6). Slett raden her",
  },
  {
    title: "a change from a municipality that does not end then",
    pack: withRow(good, changes, "2021-01-01,9905,9904,merged,oppdiktet,invented"),
    fault: ["change_from", changes, 4, "from_code"],
    says: "Rett datoen her, eller valid_to i structure/municipalities.csv",
  },
  {
    title: "a change to a municipality that does not exist then",
    pack: withRow(good, changes, "2020-01-01,9901,9902,split,oppdiktet,invented"),
    fault: ["change_to", changes, 4, "to_code"],
    says: "Rett datoen her, eller datoene i structure/municipalities.csv",
  },
  {
    title: "a municipality that ends in nothing",
    pack: replaced(good, changes, "2020-01-01,9902,9903,merged,oppdiktet,invented\n", ""),
    fault: ["end_without_change", municipalities, 3, "valid_to"],
    says: "Legg til en rad i structure/municipality_changes.csv",
  },
  {
    title: "two municipalities on one tile",
    pack: replaced(good, tiles, "9905,0,1", "9905,1,0"),
    fault: ["shared_tile", tiles, 4, "code"],
    says: "som kommunen i rad 3. Flytt den ene",
  },
  {
    title: "a municipality without a tile",
    pack: replaced(good, tiles, "9905,0,1,oppdiktet,invented\n", ""),
    fault: ["no_tile", municipalities, 6, "code"],
    says: "Legg den til i structure/tiles.csv",
  },
  {
    title: "a remark about a unit that does not exist",
    pack: replaced(good, "remarks.csv", "area,dalbasen", "area,dalbase"),
    fault: ["unknown_unit", "remarks.csv", 2, "unit"],
    says: "Mente du «dalbasen»?",
  },
];

describe("readRegionPack refuses", () => {
  it.each(cases)(
    "$title, and says where it is and what to do",
    ({ pack, fault, also = [], says }) => {
      const reading = readRegionPack(bytesOf(pack));
      expect(reading).not.toHaveProperty("pack");
      if (reading.ok) throw new Error("was read");
      const found = reading.faults.map((one) => [one.code, one.file, one.row, one.column]);
      expect(found).toEqual([fault, ...also]);
      const sentence = reading.faults.map(faultSentence)[0] ?? "";
      expect(sentence).toContain(says);
      expect(sentence.startsWith(fault[1])).toBe(true);
      expect(sentence.length).toBeLessThan(500);
    },
    20_000,
  );
});

function without(file: string): Pack {
  const pack = new Map(good);
  pack.delete(file);
  return pack;
}
