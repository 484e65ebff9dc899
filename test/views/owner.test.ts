import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownerRoute, readOwner } from "../../dashboard/owner.ts";
import { accessReport } from "../../dashboard/src/views/access-report.ts";
import { drawn, plain } from "./drawn.ts";

const said = (text: string) => drawn(accessReport, {}, ownerRoute(readOwner(text)));

describe("the owner's own facts", () => {
  test("are not filled in yet: the page says so, and the guide to hosting how it is done", () => {
    const page = drawn(accessReport, {}, ownerRoute(readOwner()));
    expect(plain(page.textContent)).toContain("Eieren av nettstedet har ikke lagt inn lenken ennå.");
    expect(readFileSync(join(import.meta.dirname, "../../docs/guides/hosting.md"), "utf8")).toContain(
      "dashboard/owner.json",
    );
    expect(page.querySelectorAll("a")).toHaveLength(0);
  });

  test("are links on the page once they are filled in", () => {
    const page = said(
      '{ "statement": "https://uustatus.no/nb/erklaringer/1", "contact": "https://example.org/kontakt" }',
    );
    expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://uustatus.no/nb/erklaringer/1",
      "https://example.org/kontakt",
    ]);
    expect(plain(page.textContent)).not.toContain("har ikke lagt inn");
  });

  test.each([
    ["another kind of address", '{ "statement": "javascript:alert(1)", "contact": null }', "statement"],
    ["no address", '{ "statement": "uustatus", "contact": null }', "statement"],
    ["a name that is not known", '{ "statement": null, "contact": null, "phone": "1" }', "phone"],
    ["a name left out", '{ "statement": null }', "contact"],
  ])("are refused where there is %s, by name", (_, text, name) => {
    expect(() => readOwner(text)).toThrow(new RegExp(`owner.json[\\s\\S]*${name}`));
  });
});
