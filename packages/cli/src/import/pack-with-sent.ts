import {
  mergeAnswers,
  mergeNotices,
  type PackRow,
  type Received,
  type Region,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { type CheckedCollection, faultSentence, type RegionPackReading, readRegionPack } from "@barneloftet/ingest";
import { answersInPack } from "../command/answers-in-pack.js";
import { csvText, headerOf } from "../command/csv-text.js";
import { filesWithAnswers } from "../command/merge-into.js";
import type { SentFile, SentTo } from "../command/sent-files.js";
import { Refusal } from "../refusal.js";
import { figuresText } from "./pack-text.js";

/** What is put into a pack: figures that are in order, the sources they stand under, and the files with answers. */
interface Sent {
  readonly checked: CheckedCollection;
  readonly sources: readonly PackRow<"sources.csv">[];
  readonly files: readonly SentFile[];
}

/**
 * Puts figures and answers into a region's pack, and reads the whole of it again as any pack is read: what comes out is in
 * order as a whole, or nothing does.
 *
 * @throws Refusal with every fault if it is not.
 */
export function packWithSent(
  into: SentTo,
  { checked, sources, files }: Sent,
): Extract<RegionPackReading, { ok: true }> {
  const tables = [...checked.tables].map(
    ([table, rows]) => [`figures/${table}.csv`, figuresText(table, rows)] as const,
  );
  const listed = [...into.pack["sources.csv"], ...sources];
  const sourced = new Map([
    ...into.files,
    ...tables,
    ["sources.csv", Buffer.from(csvText(headerOf(into.files.get("sources.csv")), listed))] as const,
  ]);
  const region: Region = { ...into.region, pack: { ...into.pack, "sources.csv": listed } };
  const answers = joinedAnswers(region, files);
  const changed = answers.length === 0 ? new Map() : filesWithAnswers(region, sourced, answers);
  const reading = readRegionPack(new Map([...sourced, ...changed]));
  if (reading.ok) return reading;
  const why = "Tallene passer ikke sammen med det som var kjent fra før. Ingenting er skrevet.";
  throw new Refusal([why, ...reading.faults.map(faultSentence)].join("\n"));
}

/** The answers that files give, half-year by half-year, joined with what the pack holds of the same services. */
function joinedAnswers(region: Region, files: readonly SentFile[]): readonly ServiceAnswers[] {
  const received: readonly Received[] = files.flatMap(({ name, read }) =>
    read.answers.map((answers) => ({ file: name, answers })),
  );
  const periods = [...new Set(received.map(({ answers }) => answers.period))].toSorted();
  return periods.flatMap((period) => {
    const own = received.filter(({ answers }) => answers.period === period);
    const held = answersInPack("utgaven", region, own).received;
    const merged = mergeAnswers(region, { period, received: [...own, ...held] });
    if (merged.conflicts.length > 0)
      throw new Refusal(
        ["Filer fra samme dag sier ulikt. Ingenting er skrevet.", ...mergeNotices(region, merged)].join("\n"),
      );
    return merged.answers.filter(({ period: of, service }) =>
      own.some(({ answers }) => answers.service === service && of === period),
    );
  });
}
