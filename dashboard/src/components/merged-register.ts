import {
  agreementProblem,
  bestAgreements,
  createRegion,
  heldAnswers,
  lookup,
  type Merged,
  mergeAnswers,
  type OfferTable,
  offerTables,
  type Received,
  type Region,
  registerOf,
  registerPeriods,
} from "@barneloftet/analytics";
import { ask } from "./database.js";
import { packOfRows } from "./pack-of-rows.js";
import { siteFile } from "./site-file.js";

/** The region that a page is about, made of its published pack. */
export async function publishedRegion(id: string): Promise<Region> {
  const { rows: answer } = await ask({ rows: lookup("pack_rows") }, id);
  const { pack, population } = packOfRows(answer?.rows ?? []);
  return createRegion(pack, population);
}

/**
 * Answers that the region's pages already show, as if they had come in a file called `name`; none where nobody has
 * answered. A file of the same day stands for all of what is shown.
 */
export function publishedAnswers(region: Region, received: readonly Received[], name: string): readonly Received[] {
  const latest = registerPeriods(region).at(-1);
  return latest === undefined ? [] : heldAnswers(registerOf(region, latest).answers, { received, file: name });
}

/** What came in, joined, and the tables that the pages' figures are drawn from. */
export interface MergedRegister {
  readonly merged: Merged;
  readonly tables: readonly OfferTable[];
}

/** Joins answers for the latest half-year that came in, and computes coverage, gaps and the best agreements. */
export async function mergedRegister(region: Region, received: readonly Received[]): Promise<MergedRegister> {
  const period =
    received
      .map(({ answers }) => answers.period)
      .toSorted()
      .at(-1) ?? region.registerPeriod;
  const merged = mergeAnswers(region, { period, received });
  const register = { period, answers: merged.answers, agreements: region.pack["offers/agreements.csv"] };
  const sets = await bestAgreements(agreementProblem(region, register), {
    locateFile: () => siteFile("vendor/highs.wasm", ""),
  });
  return { merged, tables: offerTables(region, register, sets) };
}
