import type { Clock } from "./clock.js";
import { type Exchange, exchange } from "./exchange.js";
import type { Pace } from "./pace.js";
import type { SsbRequest } from "./ssb-request.js";

/** A way to Statistics Norway that holds to a pace, and tries again what may succeed the next time. */
export interface Line {
  readonly clock: Clock;
  readonly pace: Pace;
  /** The most tries of one question. */
  readonly tries: number;
  /** How long one try may take, in milliseconds. */
  readonly milliseconds: number;
  /** Tells whoever watches what is going on. */
  readonly progress: (line: string) => void;
}

/** What a question came to in the end; `unreachable` when no try had a whole answer. */
export type Answer =
  | { readonly kind: "received"; readonly bytes: Uint8Array; readonly etag: string | undefined }
  | { readonly kind: "unchanged" }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "too_large" }
  | { readonly kind: "unreachable"; readonly slow: boolean }
  /** The server asks for a longer wait than a run should take, in seconds. */
  | { readonly kind: "busy"; readonly seconds: number };

/** The longest that is waited because a server asks for it. */
const longestWait = 120_000;

/**
 * Asks, and asks again after a while when the server is busy (429), in trouble (5xx) or not to be reached. A server that
 * says when to come back is taken at its word, up to two minutes.
 */
export async function ask(request: SsbRequest, etag: string | undefined, line: Line): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    await line.pace.turn();
    const found = await exchange(request, { etag, milliseconds: line.milliseconds });
    const answer = answerOf(found);
    if (!mayPass(answer)) return answer;
    const wait = waitAfter(found, tried, line.clock.now());
    if (wait > longestWait) return { kind: "busy", seconds: Math.ceil(wait / 1000) };
    if (tried >= line.tries) return answer;
    line.progress(`Prøver igjen om ${Math.ceil(wait / 1000)} sekunder: ${request.about}`);
    await line.clock.sleep(wait);
  }
}

function answerOf(found: Exchange): Answer {
  if (found.kind === "broken") return { kind: "unreachable", slow: found.slow };
  if (found.kind === "too_large") return found;
  const { status, bytes, etag } = found;
  if (status === 304) return { kind: "unchanged" };
  return status === 200 ? { kind: "received", bytes, etag } : { kind: "status", status };
}

const mayPass = (answer: Answer): boolean =>
  answer.kind === "unreachable" || (answer.kind === "status" && (answer.status === 429 || answer.status >= 500));

/** As long as the server asks for, in seconds or as a time; else twice as long for each try, longest where it is busy. */
function waitAfter(found: Exchange, tried: number, now: number): number {
  const asked = found.kind === "answered" ? found.retryAfter : undefined;
  const until = asked === undefined ? Number.NaN : /^\d+$/.test(asked) ? now + Number(asked) * 1000 : Date.parse(asked);
  if (!Number.isNaN(until)) return Math.max(1000, until - now);
  return (found.kind === "answered" && found.status === 429 ? 15_000 : 2000) * 2 ** (tried - 1);
}
