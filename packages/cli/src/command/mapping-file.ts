import { existsSync, readFileSync } from "node:fs";
import { faultSentence, type HrMapping, mappingText, parseMapping } from "@barneloftet/ingest";
import { writeAside } from "../edition/write-aside.js";
import { Lacking, Refusal } from "../refusal.js";
import type { SentFile } from "./sent-files.js";

/**
 * A saved mapping of an HR export's columns; undefined where none is asked for.
 *
 * @throws Lacking if the file is not there; Refusal with what is wrong in it.
 */
export function savedMapping(path: string | undefined): HrMapping | undefined {
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw new Lacking(`Finner ikke filen ${path}. Lag den med «barneloftet check EKSPORT --save-mapping ${path}».`);
  const read = parseMapping(path, readFileSync(path));
  if (read.ok) return read.mapping;
  throw new Refusal(read.faults.map(faultSentence).join("\n"));
}

/**
 * Saves how the one HR export among files was read, and says so.
 *
 * @throws Refusal rather than write over a file, and where there is no export that was read, or several.
 */
export function saveMapping(path: string, sent: readonly SentFile[]): string {
  if (existsSync(path)) throw new Refusal(`${path} finnes fra før og blir ikke skrevet over. Velg et annet navn.`);
  const [only, ...more] = sent.flatMap(({ read }) => (read.mapping === undefined ? [] : [read.mapping]));
  if (only === undefined || more.length > 0)
    throw new Refusal(
      `Oppgi én eksport fra lønns- og personalsystemet når kolonnene skal lagres; her er ${only === undefined ? "ingen som kan leses" : "flere"}.`,
    );
  writeAside(path, Buffer.from(mappingText(only)));
  return `Hva kolonnene og enhetene betyr, er skrevet til ${path}. Se over det, og bruk det neste gang med --mapping.`;
}
