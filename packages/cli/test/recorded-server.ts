import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** One question and its answer, as the fixtures have them. */
interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A question that the server was asked, its address decoded. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

type Behaviour = (response: ServerResponse, recorded: Recorded | undefined, asked: Asked) => void;

const fixtures = join(import.meta.dirname, "fixtures/ssb");
const exchanges: readonly Recorded[] = readdirSync(fixtures)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(join(fixtures, name), "utf8")) as readonly Recorded[]);

/** A server of this machine that answers from the fixtures, or misbehaves as a test tells it to. */
export class RecordedServer {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  #behaviours: { readonly pattern: RegExp; readonly act: Behaviour; left: number }[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<RecordedServer> {
    const one = new RecordedServer();
    await new Promise<void>((resolve) => one.#server.listen(0, "127.0.0.1", resolve));
    return one;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers the next questions like the pattern in another way: all of them, unless a number is given. */
  behave(pattern: RegExp, act: Behaviour, times: number = Number.POSITIVE_INFINITY): void {
    this.#behaviours.push({ pattern, act, left: times });
  }

  /** Answers as the fixtures say again, and forgets what it was asked. */
  calm(): void {
    this.#behaviours = [];
    this.asked.length = 0;
  }

  /** The paths it was asked for. */
  paths(pattern: RegExp = /./): readonly string[] {
    return this.asked.map(({ path }) => path).filter((path) => pattern.test(path));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const piece of request) body += String(piece);
    const path = decodeURIComponent(request.url ?? "");
    const asked = { method: request.method ?? "", path, body, headers: request.headers };
    this.asked.push(asked);
    const recorded = exchanges.find((one) => one.method === asked.method && one.path === path);
    const behaviour = this.#behaviours.find(({ pattern, left }) => left > 0 && pattern.test(path));
    if (behaviour) {
      behaviour.left -= 1;
      behaviour.act(response, recorded, asked);
    } else if (!recorded) answerJson(response, 404, { type: "Not found", title: "Non-existent table" });
    else if (asked.headers["if-none-match"] === recorded.headers.etag && recorded.headers.etag !== undefined)
      response.writeHead(304).end();
    else answerJson(response, recorded.status, recorded.body, recorded.headers);
  }
}

/** What the fixtures answer to the first question like the pattern. */
export function recordedBody(pattern: RegExp): unknown {
  return exchanges.find(({ path }) => pattern.test(path))?.body;
}

/** Answers with a value as JSON. */
export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
