import { existsSync, readFileSync, realpathSync } from "node:fs";
import { type Merged, mergeAnswers, offerNames, type Received, type Region } from "@barneloftet/analytics";
import { readOfferAnswers } from "@barneloftet/ingest";
import { writeAside } from "../edition/write-aside.js";
import { Refusal } from "../refusal.js";
import { systemFaultSentence } from "../system-fault.js";
import { canonical } from "./same-answer.js";

/** A merge that is about to be written to a file: what came in, from which files, and what became of it. */
interface Joining {
  readonly region: Region;
  readonly files: readonly string[];
  readonly received: readonly Received[];
  readonly merged: Merged;
  /** The ISO day it is where the services are. */
  readonly today: string;
}

/**
 * Sees that a joined file of before holds nothing that the new one lacks: joining it as well would change nothing, or it
 * came in itself and nothing of it was left out.
 *
 * @throws Refusal that names the services whose answers would be gone.
 */
export async function refuseLoss(out: string, { region, files, received, merged, today }: Joining): Promise<void> {
  if (!existsSync(out)) return;
  const { answers, faults } = await readOfferAnswers(out, readFileSync(out), { region, today });
  if (faults.length > 0)
    throw new Refusal(
      `${out} har noe som ikke kan leses, og blir ikke skrevet over. Velg et annet navn med -o. Ingenting er skrevet.`,
    );
  const cameIn = files.some((file) => realpathSync(file) === realpathSync(out));
  const before = answers.map((one): Received => ({ file: out, answers: one }));
  const all = cameIn ? merged : mergeAnswers(region, { period: merged.period, received: [...received, ...before] });
  const leftOut = [...all.later, ...all.unknown, ...(cameIn ? [] : all.older)].map((one) => one.answers);
  const lost = answers.filter(({ service, period }) => {
    const isLeftOut = leftOut.some((one) => one.service === service && one.period === period);
    const of = (joined: Merged) => joined.answers.find((one) => one.service === service);
    return isLeftOut || canonical(of(all)) !== canonical(of(merged));
  });
  if (lost.length === 0) return;
  const names = lost.map(({ service }) => offerNames(region).service(service)).join(", ");
  const remedy = cameIn
    ? "Velg et annet navn med -o."
    : "Ta den med som en av filene, eller velg et annet navn med -o.";
  throw new Refusal(
    `${out} har svar som ikke ville vært med (${names}), og blir ikke skrevet over. ${remedy} Ingenting er skrevet.`,
  );
}

/**
 * Writes a joined file, whole or not at all, and says so.
 *
 * @param before - what the command has done already, to be told also when this fails.
 */
export function writeJoined(out: string, text: string, before: readonly string[]): string {
  try {
    writeAside(out, Buffer.from(text));
    return `Skrevet til ${out}.`;
  } catch (fault) {
    const sentence = systemFaultSentence(fault);
    if (sentence === undefined) throw fault;
    throw new Refusal([...before, `${sentence} ${out} er ikke skrevet.`].join("\n"));
  }
}
