import type { RegionPack } from "@barneloftet/analytics";
import { Refusal } from "../refusal.js";
import { systemFaultSentence } from "../system-fault.js";
import type { Addresses } from "./addresses.js";
import type { Line } from "./ask.js";
import { fetchLimits } from "./fetch-limits.js";
import { fetchOne } from "./fetch-one.js";
import { type Fetching, fetchTable, howWords, type Outcome } from "./fetch-table.js";
import { fetchedFolder } from "./fetched-folder.js";
import { kostraRegions, type PackCodes, packCodes, populationRegions } from "./pack-codes.js";
import { changesRequest } from "./ssb-request.js";
import { firstYear, kostraTables, populationTable } from "./ssb-table.js";

/** What can be fetched: inhabitants, KOSTRA's tables of child welfare, changes of municipalities. */
export const ssbParts = ["population", "kostra", "klass"] as const;

/** One of the parts that can be fetched. */
export type SsbPart = (typeof ssbParts)[number];

/** What a run of `barneloftet fetch ssb` is for, and what it does it with. */
export interface SsbRun {
  readonly out: string;
  readonly parts: readonly SsbPart[];
  readonly pack: RegionPack;
  readonly refresh: boolean;
  /** The ISO day it is where the services are. */
  readonly today: string;
  readonly addresses: Addresses;
  readonly line: Line;
}

/**
 * Fetches figures of Statistics Norway into a folder, as they come, and says in Norwegian what there is now. To be
 * called under the folder's lock. What can be fetched is, also when something else cannot; when two questions on end
 * are not answered at all, nothing more is asked.
 *
 * It has been run against a server that gives answers made after the documentation, and never against the service itself.
 *
 * @throws Refusal with what there is and what there is not, if anything could not be fetched.
 */
export async function fetchSsb({ out, parts, pack, refresh, today, addresses, line }: SsbRun): Promise<string> {
  const folder = fetchedFolder(out);
  const codes = packCodes(pack, today);
  const outcomes: Outcome[] = [];
  try {
    const at: Fetching = { addresses, folder, line, refresh, mostCells: 0 };
    const limits = parts.some((part) => part !== "klass") && (await fetchLimits(addresses, folder, line, refresh));
    if (limits) outcomes.push({ got: [], lacking: [], isOutOfReach: limits.isOutOfReach });
    for (const fetchNext of stepsOf(parts, codes, today)) {
      const inVain = outcomes.slice(-2).filter(({ isOutOfReach }) => isOutOfReach).length;
      if (inVain > 1) throw new Refusal("Får ikke svar.");
      outcomes.push(await fetchNext(limits ? { ...at, mostCells: limits.mostCells } : at));
    }
  } catch (fault) {
    const sentence = fault instanceof Refusal ? fault.message : systemFaultSentence(fault);
    if (sentence === undefined) throw fault;
    outcomes.push({ got: [], lacking: [`${sentence} Resten er ikke hentet.`], isOutOfReach: false });
  }
  const got = outcomes.flatMap((one) => one.got);
  const lacking = outcomes.flatMap((one) => one.lacking);
  const end = `Kilde: Statistisk sentralbyrå, CC BY 4.0. Filene og hvor de kommer fra (provenance.json), ligger i ${out}.`;
  if (lacking.length === 0) return [...got, end].join("\n");
  throw new Refusal([...got, ...lacking, got.length > 0 ? end : `Ingen tall er hentet til ${out}.`].join("\n"));
}

type Step = (at: Fetching) => Promise<Outcome>;

function stepsOf(parts: readonly SsbPart[], codes: PackCodes, today: string): readonly Step[] {
  return parts.flatMap((part): readonly Step[] => {
    if (part === "klass") return [(at) => fetchChanges(at, today)];
    if (part === "population") return [(at) => fetchTable(populationTable, populationRegions(codes), at)];
    return kostraTables.map((table) => (at: Fetching) => fetchTable(table, kostraRegions(codes), at));
  });
}

async function fetchChanges({ addresses, folder, line, refresh }: Fetching, today: string): Promise<Outcome> {
  const request = changesRequest(addresses, `${firstYear}-01-01`, today);
  const fetched = await fetchOne(request, folder, line, refresh);
  return fetched.ok
    ? {
        got: [`Kommuneendringer: ${request.file}${howWords(new Set([fetched.how]))}.`],
        lacking: [],
        isOutOfReach: false,
      }
    : { got: [], lacking: [fetched.because], isOutOfReach: fetched.isOutOfReach };
}
