import { packFiles, type TableName, tables } from "@barneloftet/analytics";

/**
 * A small region pack that is in order, as text by file. Everything in it is invented: no Norwegian municipality has a
 * code 99xx. 9901 and 9902 merge into 9903 in 2020; 9904 is divided into two districts from 2020; 9905 has no known service.
 */
export function inventedPack(): Map<string, string> {
  const headers = Object.entries(packFiles).map(([file, schema]) => [file, Object.keys(schema.shape)] as const);
  const tableHeaders = (Object.keys(tables) as TableName[]).map(
    (table) => [`figures/${table}.csv`, Object.keys(tables[table]).filter((column) => column !== "class")] as const,
  );
  return new Map(
    [...headers, ...tableHeaders].map(([file, columns]) => {
      const order = file.startsWith("figures/") ? figureOrder(columns) : columns;
      return [file, [order.join(","), ...(rows[file] ?? []), ""].join("\n")];
    }),
  );
}

/** The bytes of a pack's files. */
export function bytesOf(pack: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...pack].map(([file, text]) => [file, new TextEncoder().encode(text)]));
}

/** A copy of a pack where one piece of one file is another; the piece must be there, once. */
export function replaced(
  pack: ReadonlyMap<string, string>,
  file: string,
  piece: string,
  by: string,
): Map<string, string> {
  const parts = (pack.get(file) ?? "").split(piece);
  if (parts.length !== 2) throw new Error(`not there once: "${piece}" in ${file}`);
  return new Map(pack).set(file, parts.join(by));
}

/** A copy of a pack with a row more at the end of one file. */
export function withRow(pack: ReadonlyMap<string, string>, file: string, row: string): Map<string, string> {
  return new Map(pack).set(file, `${pack.get(file) ?? ""}${row}\n`);
}

function figureOrder(columns: readonly string[]): string[] {
  const last = ["source", "status"];
  return [...columns.filter((column) => !last.includes(column)), ...last];
}

const end = "oppdiktet,invented";

const rows: Readonly<Record<string, readonly string[]>> = {
  "pack.csv": [`eventyrlandet,Eventyrlandet,invented,2021-01-01,2021-06-01,2018-01-01,2021H1,${end}`],
  "sources.csv": ["oppdiktet,Oppdiktede tall,Ingen,invented,2026,,https://example.org/oppdiktet"],
  "structure/networks.csv": [`dalen,Dalen,2018-01-01,${end}`],
  "structure/services.csv": [
    `fjellvik,Fjellvik barneverntjeneste,9901,invented,2018-01-01,2020-01-01,${end}`,
    `fjelldal,Fjelldal barneverntjeneste,9903,invented,2020-01-01,,${end}`,
    `borg-nord,"Borg, nord",9904,invented,2020-01-01,,${end}`,
    `borg-sor,"Borg, sør",,unknown,2020-01-01,,${end}`,
  ],
  "structure/municipalities.csv": [
    `9901,Fjellvik,Fjellvik,yes,2018-01-01,2020-01-01,${end}`,
    `9902,Dalmo,Dalmo,yes,2018-01-01,2020-01-01,${end}`,
    `9903,Fjelldal,Fjelldal,yes,2020-01-01,,${end}`,
    `9904,Borg,Borg,yes,2018-01-01,,${end}`,
    `9905,Øyvær,Øyvær,yes,2018-01-01,,${end}`,
    `9999,Utenfor,Utenfor,no,2018-01-01,,${end}`,
  ],
  "structure/districts.csv": [`990401,Borg nord,9904,2020-01-01,,${end}`, `990402,Borg sør,9904,2020-01-01,,${end}`],
  "structure/municipality_changes.csv": [`2020-01-01,9901,9903,merged,${end}`, `2020-01-01,9902,9903,merged,${end}`],
  "structure/service_changes.csv": [`2020-01-01,fjellvik,fjelldal,renamed,${end}`],
  "structure/service_areas.csv": [
    `9901,fjellvik,2018-01-01,2020-01-01,${end},`,
    `9902,fjellvik,2018-01-01,2020-01-01,${end},`,
    `9903,fjelldal,2020-01-01,,${end},`,
    `9904,,2018-01-01,2020-01-01,oppdiktet,unknown,Før delingen.`,
    `990401,borg-nord,2020-01-01,,${end},`,
    `990402,borg-sor,2020-01-01,,${end},`,
    `9905,,2018-01-01,,oppdiktet,unknown,`,
  ],
  "structure/network_services.csv": [
    `fjellvik,dalen,2018-01-01,2020-01-01,${end},`,
    `fjelldal,dalen,2020-01-01,,${end},`,
    `borg-nord,dalen,2020-01-01,2021-01-01,${end},`,
    `borg-nord,,2021-01-01,,oppdiktet,unknown,`,
    `borg-sor,dalen,2020-01-01,,${end},`,
  ],
  "structure/network_municipalities.csv": [`9905,dalen,2018-01-01,,${end},`],
  "structure/areas.csv": [`dalbasen,Dalbasen,base,2019-01-01,,${end}`],
  "structure/area_members.csv": [`dalbasen,network,dalen,${end}`],
  "structure/geography.csv": [`9903,10.5,60.25,9904,${end}`, `9904,11,60.25,9903,${end}`, `9905,9,-61,,${end}`],
  "structure/tiles.csv": [`9903,0,0,${end}`, `9904,1,0,${end}`, `9905,0,1,${end}`],
  "decisions.csv": [`2020-02,Nemnda,"Sa ja,\nog mente det",100000,unknown,${end}`],
  "offers/pyramid.csv": [`veiledning,Veiledning,own_service,measure,${end}`],
  "offers/base_functions.csv": [`base-psykolog,Psykolog,position,${end}`],
  "offers/methods.csv": [`cos,COS,veiledning,${end}`],
  "offers/answers.csv": [
    `fjelldal,2021H1,2021-02-01,veiledning,exists,,number,2,not_stated,not_stated,${end}`,
    `fjelldal,2021H1,2021-02-01,cos,exists,,some,,one,yes,${end}`,
    `borg-sor,2021H1,2021-02-03,veiledning,missing,,not_stated,,not_stated,not_stated,${end}`,
    `borg-sor,2021H1,2021-02-03,cos,shared,across,not_stated,,none,not_stated,${end}`,
  ],
  "offers/own_offers.csv": [`fjelldal,2021H1,2021-02-01,Fjelltur,measure,exists,,none,,${end}`],
  "offers/mailboxes.csv": [`fjelldal,barnevern@fjelldal.example,${end}`],
  "offers/agreements.csv": [`fjelldal,borg-sor,veiledning,Vedtak 1/2020,2020-06-01,,${end}`],
  "offers/measure_types.csv": [`3.09,Fritid,compensating,${end}`],
  "remarks.csv": [`requests_assisted,area,dalbasen,Bare for prøven.,${end}`],
  "unknowns.csv": [`Alt,Fordi det er oppdiktet,Ingen,${end}`],
  "reported.csv": [`Fjelldal,fjelldal,stillinger,omtrent 10,,høsten 2020,${end}`],
  "joint_services_register.csv": [`9903,Fjelldal,9903,,${end}`],
  "figures/population.csv": [
    `municipality,9901,2019-01-01,2019-01-02,0-17,1200,${end}`,
    `municipality,9903,2020-01-01,2020-01-02,0-17,-,${end}`,
    `district,990401,2020-01-01,2020-01-02,0-17,..,${end}`,
  ],
  "figures/requests.csv": [`area,dalbasen,2020-01-01,2021-01-01,40,31,${end}`],
  "figures/sick_leave.csv": [`network,dalen,2020-01-01,2020-04-01,total,child_welfare_services,7.4,${end}`],
  "figures/measures.csv": [`region,eventyrlandet,2015-12-31,2016-01-01,3.09,0-17,:,${end}`],
  "figures/benchmarks.csv": [`region,eventyrlandet,2020-01-01,2021-01-01,andel,12.5,prosent,${end}`],
};
