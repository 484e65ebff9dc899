import { version } from "../version.js";
import type { SsbRequest } from "./ssb-request.js";

/** The largest answer that is taken, in megabytes. */
export const mostMegabytes = 50;

/** What one try came to. */
export type Exchange =
  | {
      readonly kind: "answered";
      readonly status: number;
      readonly bytes: Uint8Array;
      readonly etag: string | undefined;
      readonly retryAfter: string | undefined;
    }
  | { readonly kind: "too_large" }
  /** No whole answer: `slow` when the time was up. */
  | { readonly kind: "broken"; readonly slow: boolean };

/** Asks once, and takes all of the answer or nothing. */
export async function exchange(
  { url, body }: SsbRequest,
  { etag, milliseconds }: { readonly etag: string | undefined; readonly milliseconds: number },
): Promise<Exchange> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      body: body ?? null,
      headers: {
        accept: "application/json",
        "user-agent": `barneloftet/${version}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(etag === undefined ? {} : { "if-none-match": etag }),
      },
      signal: AbortSignal.timeout(milliseconds),
    });
    const bytes = await bytesOf(response);
    if (bytes === undefined) return { kind: "too_large" };
    const header = (name: string): string | undefined => response.headers.get(name) ?? undefined;
    return {
      ...{ kind: "answered", status: response.status, bytes },
      ...{ etag: header("etag"), retryAfter: header("retry-after") },
    };
  } catch (fault) {
    if (fault instanceof Error && fault.name === "TimeoutError") return { kind: "broken", slow: true };
    // fetch tells of a network that fails by a TypeError with what lies behind it.
    if (fault instanceof TypeError && fault.cause !== undefined) return { kind: "broken", slow: false };
    throw fault;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  const most = mostMegabytes * 1_000_000;
  const pieces: Uint8Array[] = [];
  let length = Number(response.headers.get("content-length") ?? 0) > most ? Number.POSITIVE_INFINITY : 0;
  const reader = response.body?.getReader();
  while (reader && length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  if (length <= most) return Buffer.concat(pieces);
  await reader?.cancel();
  return undefined;
}
