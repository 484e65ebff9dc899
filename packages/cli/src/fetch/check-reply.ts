import { type Fault, faultSentence, type JsonStatDataset, readJsonStat, readPxWebMetadata } from "@barneloftet/ingest";
import * as z from "zod";
import type { SsbRequest } from "./ssb-request.js";

const changes = z.object({
  codeChanges: z.array(
    z.object({
      oldCode: z.string().nullable(),
      newCode: z.string().nullable(),
      changeOccurred: z.string(),
    }),
  ),
});
const config = z.object({ maxDataCells: z.int().positive() });

/** Why an answer cannot be used, in a sentence with what to do; undefined for one that holds what was asked for. */
export function replyFault(request: SsbRequest, bytes: Uint8Array): string | undefined {
  const { kind, file } = request;
  if (isPage(bytes))
    return "Svaret er en nettside, ikke tall. Nettet kan kreve innlogging: åpne data.ssb.no i en nettleser, og prøv igjen.";
  if (kind === "changes") return fits(changes, bytes);
  if (kind === "config") return fits(config, bytes);
  const reading = kind === "data" ? readJsonStat(file, bytes) : readPxWebMetadata(file, bytes);
  if (!reading.ok) return told(reading.faults);
  return "dataset" in reading ? otherThanAsked(request, reading.dataset) : undefined;
}

/** When Statistics Norway says that a file was last changed; undefined where it does not say. */
export function updatedIn(bytes: Uint8Array): string | undefined {
  const { updated } = JSON.parse(Buffer.from(bytes).toString("utf8")) as { readonly updated?: unknown };
  return typeof updated === "string" ? updated : undefined;
}

const isPage = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*</.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"));

function told([first]: readonly Fault[]): string {
  return `Svaret kan ikke leses. ${first === undefined ? "" : faultSentence(first)}`;
}

function fits(schema: z.ZodType, bytes: Uint8Array): string | undefined {
  try {
    if (schema.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8"))).success) return undefined;
  } catch {
    // Not JSON, or cut.
  }
  return "Svaret er ikke det som var ventet; det kan være kuttet. Prøv igjen senere.";
}

/** An answer about other values than those asked for would be taken for them. */
function otherThanAsked(
  { selections, table }: SsbRequest,
  { dimensions, tableId }: JsonStatDataset,
): string | undefined {
  // Statistics Norway's tables have five digits; what else may stand there is another kind of name.
  if (/^\d{5}$/.test(tableId ?? "") && tableId !== table) return `Svaret er fra tabell ${tableId}. Prøv igjen senere.`;
  const other = selections.find(({ variable, values }) => {
    const codes = dimensions.find(({ id }) => id === variable)?.categories.map(({ code }) => code) ?? [];
    return codes.length !== values.length || !codes.every((code) => values.includes(code));
  });
  return other && `Svaret har andre verdier i ${other.variable} enn dem det ble spurt etter. Prøv igjen senere.`;
}
