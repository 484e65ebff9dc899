import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { files, top } from "../architecture/repository.ts";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-start-"));
let running: ChildProcess | undefined;
afterAll(() => {
  if (running?.pid) process.kill(-running.pid);
  rmSync(folder, { recursive: true, force: true });
});

test("npm start in an empty folder serves the finished page, and installs nothing that only tests need", async () => {
  for (const path of files) cpSync(join(top, path), join(folder, path));
  const port = await freePort();
  // Its own process group, so that npm, the script and the server all end with the test.
  running = spawn("npm", ["start"], { cwd: folder, env: { ...process.env, PORT: String(port) }, detached: true });
  const said = await untilReady(running, `http://127.0.0.1:${port}/`);
  expect(said).toContain(`http://127.0.0.1:${port}/`);
  const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
  expect(page.replace(/\s+/g, " ")).toContain("18 av 65");
  expect(existsSync(join(folder, "node_modules/typescript"))).toBe(true);
  expect(existsSync(join(folder, "node_modules/vitest"))).toBe(false);
  expect(existsSync(join(folder, "test/node_modules/playwright-core"))).toBe(false);
}, 240_000);

function untilReady(process: ChildProcess, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      if (said.includes(address)) resolve(said);
    };
    process.stdout?.on("data", listen);
    process.stderr?.on("data", listen);
    process.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
