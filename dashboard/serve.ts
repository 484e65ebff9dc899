import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { contentSecurityPolicy } from "./csp.ts";

/** Where and what to serve. Port 0 takes any free port; `base` is the path the site stands under. */
export interface ServeOptions {
  readonly port: number;
  readonly root?: string;
  readonly base?: string;
}

/** A running site: its address (with a slash at the end), and how to stop it. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built site to this machine only. Rejects when the port is taken (`EADDRINUSE`). */
export async function serve({
  port,
  root = join(import.meta.dirname, "dist"),
  base = "/",
}: ServeOptions): Promise<Site> {
  // Looked up anew for each request: a list made once would lack the files of a later build, and know wrong sizes.
  const files = sirv(root, { dev: true, etag: true, setHeaders });
  const server = createServer((request, response) => {
    const notFound = (): void =>
      void response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Siden finnes ikke.\n");
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, notFound);
  });
  const address = await listening(server, port);
  return { url: `http://127.0.0.1:${address}${base}`, close: () => closed(server) };
}

// The browser asks again each time (and is mostly told "not modified"), so that a new build is seen at once.
function setHeaders(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  if (path.endsWith(".arrow")) response.setHeader("Content-Type", "application/vnd.apache.arrow.stream");
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Security-Policy", contentSecurityPolicy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((fault) => (fault ? reject(fault) : resolve())));
}
