import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Site, serve } from "../../dashboard/serve.ts";

test("nginx is told to send the headers that the product's own server sends, to the letter", async () => {
  const guide = readFileSync(new URL("../../docs/guides/hosting.md", import.meta.url), "utf8");
  const said = [...guide.matchAll(/add_header ([\w-]+) "([^"]+)" always;/g)].map(([, name = "", value = ""]) => [
    name.toLowerCase(),
    value,
  ]);
  const site: Site = await serve({ port: 0 });
  try {
    const { headers } = await fetch(`${site.url}index.html`);
    expect(said).toHaveLength(4);
    for (const [name = "", value] of said) expect(headers.get(name), name).toBe(value);
  } finally {
    await site.close();
  }
});
