import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../dashboard/dist");
const html = new Map(
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => [join(dist, path), readFileSync(join(dist, path), "utf8")]),
);

/** Why a link of a page leads nowhere; undefined where a plain folder of files has what it names. */
function fault(page: string, link: string): string | undefined {
  const [address = "", place] = link.split("#");
  const file = address === "" ? page : join(dirname(page), decodeURIComponent(address.split("?")[0] ?? ""));
  if (!existsSync(file)) return `${page.slice(dist.length)}: ${link} is no file`;
  const isThere = place === undefined || place === "" || html.get(file)?.includes(` id="${decodeURIComponent(place)}"`);
  return isThere ? undefined : `${page.slice(dist.length)}: ${link} names no place in its page`;
}

test("every link inside the site names a file that is there, and a place in it, so that any host can show it", () => {
  expect(html.size).toBeGreaterThan(150);
  let followed = 0;
  const faults = [...html].flatMap(([page, text]) =>
    [...text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, link = ""]) => {
      if (/^[a-z]+:/.test(link)) return [];
      followed++;
      return fault(page, link.replaceAll("&amp;", "&")) ?? [];
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
  expect(followed).toBeGreaterThan(3000);
});
