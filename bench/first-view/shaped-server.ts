import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { brotliCompressSync, constants } from "node:zlib";

/** What was sent for a request: its path, and the bytes of the compressed body with some 250 of a head. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A server of bodies compressed beforehand, over a line that can be as slow as a telephone's. */
export interface ShapedServer {
  readonly url: string;
  /** Whether the line is that of Fast 4G. */
  isSlow: boolean;
  /** All that has been sent; emptied by whoever measures. */
  readonly sent: Sent[];
  close(): void;
}

const head = 250;
const [bytesAMillisecond, waitARequest, waitAConnection] = [9_000_000 / 8 / 1000, 165, 330];
const chunk = 8192;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".arrow": "application/vnd.apache.arrow.stream",
};

/** Serves folders under the names given, and pages made beforehand under theirs. */
export async function shapedServer(
  folders: Readonly<Record<string, string>>,
  pages: ReadonlyMap<string, string>,
): Promise<ShapedServer> {
  const bodies = new Map<string, Buffer>();
  const fresh = new WeakSet<Socket>();
  const state = { isSlow: false, sent: [] as Sent[] };
  let lineIsFree = 0;

  const bodyOf = (path: string): Buffer => {
    const found = bodies.get(path);
    if (found) return found;
    const [, name = "", rest = ""] = /^\/([^/]*)\/(.*)$/.exec(path) ?? [];
    const raw = pages.get(path) ?? readFileSync(join(folders[name] ?? "/nowhere", rest));
    const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    bodies.set(path, body);
    return body;
  };

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
    const wait = fresh.has(request.socket) ? waitAConnection : waitARequest;
    fresh.delete(request.socket);
    let body: Buffer;
    try {
      body = bodyOf(path);
    } catch {
      return void response.writeHead(404).end();
    }
    const isBare = request.method === "HEAD";
    state.sent.push({ path, bytes: head + (isBare ? 0 : body.length) });
    if (state.isSlow) await setTimeout(wait);
    response.writeHead(200, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "br",
      "Content-Length": body.length,
    });
    for (let at = 0; at < body.length && !isBare; at += chunk) {
      const part = body.subarray(at, at + chunk);
      // All that is on its way shares the line.
      if (state.isSlow) {
        lineIsFree = Math.max(lineIsFree, performance.now()) + part.length / bytesAMillisecond;
        await setTimeout(lineIsFree - performance.now());
      }
      response.write(part);
    }
    response.end();
  });
  server.on("connection", (socket) => fresh.add(socket));
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
