import { version } from "../version.js";
import { answerSentence } from "./answer-sentence.js";
import { type Answer, ask, type Line } from "./ask.js";
import { replyFault, updatedIn } from "./check-reply.js";
import type { FetchedFolder } from "./fetched-folder.js";
import type { Origin } from "./provenance.js";
import type { SsbRequest } from "./ssb-request.js";

/** What became of one question: the bytes of its file and how they came to be there, or why there are none. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly how: "fetched" | "fresh" | "unchanged" }
  | { readonly ok: false; readonly because: string; readonly isOutOfReach: boolean };

/** So long an answer is taken as it is, without asking again. */
const freshFor = 24 * 60 * 60 * 1000;

/**
 * Sees that the answer to a question lies in a folder: the one that is there where it is less than a day old or the
 * server says that it is the newest, else a new one, which is saved only if it is whole and what was asked for.
 *
 * @param refresh - whether to ask for it anew, whatever is there.
 */
export async function fetchOne(
  request: SsbRequest,
  folder: FetchedFolder,
  line: Line,
  refresh: boolean,
): Promise<Fetched> {
  const before = refresh ? undefined : folder.held(request.file);
  const same = before && isSame(before.origin, request) ? before : undefined;
  const age = same ? line.clock.now() - Date.parse(same.origin.confirmedAt) : Number.NaN;
  if (same && age >= 0 && age < freshFor) return { ok: true, bytes: same.bytes, how: "fresh" };
  line.progress(`Henter ${request.about}`);
  // Only a GET may be answered by «unchanged».
  const etag = request.body === undefined ? (same?.origin.etag ?? undefined) : undefined;
  const answer = await ask(request, etag, line);
  const at = new Date(line.clock.now()).toISOString();
  if (answer.kind === "unchanged" && same) {
    folder.confirm(request.file, at);
    return { ok: true, bytes: same.bytes, how: "unchanged" };
  }
  if (answer.kind !== "received") return refused(request, answer);
  const wrong = replyFault(request, answer.bytes);
  if (wrong !== undefined)
    return { ok: false, because: `Fikk ikke hentet ${request.about}. ${wrong}`, isOutOfReach: false };
  folder.save(answer.bytes, originOf(request, answer, at));
  return { ok: true, bytes: answer.bytes, how: "fetched" };
}

function refused(request: SsbRequest, answer: Answer): Fetched {
  return { ok: false, because: answerSentence(request, answer), isOutOfReach: answer.kind === "unreachable" };
}

const methodOf = ({ body }: SsbRequest): Origin["method"] => (body === undefined ? "GET" : "POST");

const isSame = ({ url, method, body }: Origin, request: SsbRequest): boolean =>
  url === request.url && method === methodOf(request) && body === (request.body ?? null);

function originOf(
  request: SsbRequest,
  { bytes, etag }: Extract<Answer, { kind: "received" }>,
  at: string,
): Omit<Origin, "sha256" | "bytes"> {
  return {
    ...{ file: request.file, table: request.table ?? null, url: request.url, method: methodOf(request) },
    ...{ body: request.body ?? null, fetchedAt: at, confirmedAt: at, etag: etag ?? null },
    ...{ updated: updatedIn(bytes) ?? null, source: "Statistisk sentralbyrå", licence: "CC BY 4.0" },
    tool: `barneloftet ${version}`,
  };
}
