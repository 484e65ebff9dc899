import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, serve } from "../../dashboard/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "barneloftet-serve-"));
const root = join(folder, "dist");
let site: Site;
beforeAll(async () => {
  mkdirSync(root);
  mkdirSync(join(folder, "dist-beside"));
  writeFileSync(join(root, "index.html"), "<p>first</p>");
  writeFileSync(join(folder, "dist-beside/secret.html"), "secret");
  site = await serve({ port: 0, root });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("a build made while the site is served is seen at once: changed files whole, new ones, and not those that are gone", async () => {
  const before = await fetch(site.url);
  expect(await before.text()).toBe("<p>first</p>");
  writeFileSync(join(root, "index.html"), "<p>second, and longer</p>");
  writeFileSync(join(root, "page.js"), "let a;");
  const after = await fetch(site.url, { headers: { "If-None-Match": before.headers.get("ETag") ?? "" } });
  expect(await after.text()).toBe("<p>second, and longer</p>");
  expect(await (await fetch(`${site.url}page.js`)).text()).toBe("let a;");
  rmSync(join(root, "page.js"));
  expect((await fetch(`${site.url}page.js`)).status).toBe(404);
});

test("what has not changed is not sent again", async () => {
  const tag = (await fetch(site.url)).headers.get("ETag") ?? "";
  expect((await fetch(site.url, { headers: { "If-None-Match": tag } })).status).toBe(304);
});

test.each(["..%2fdist-beside%2fsecret.html", "%2e%2e/dist-beside/secret.html", "%00", "..%5cdist-beside"])(
  "%s leads nowhere outside the folder",
  async (path) => {
    const answer = await fetch(site.url + path);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toContain("secret");
  },
);
