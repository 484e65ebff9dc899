import { catalogue } from "@barneloftet/analytics";
import { describe, expect, test } from "vitest";
import { metricsPage } from "../../scripts/reference/metrics-page.ts";
import { trondelag } from "../../scripts/reference/trondelag.ts";
import { referencePages } from "../../scripts/reference.ts";
import { textOf } from "../architecture/repository.ts";

describe("the pages of docs/reference", () => {
  test.each(Object.keys(referencePages))(
    "%s is what the library says (npm run reference writes it anew)",
    (name) => {
      expect(textOf(`docs/reference/${name}`)).toBe(referencePages[name]?.());
    },
    300_000,
  );
});

describe("the page of metrics", () => {
  const page = metricsPage();

  test("has each metric of the catalogue once, in its order", () => {
    const ids = [...page.matchAll(/^### <a id="(\w+)">/gm)].map(([, id]) => id);
    expect(ids).toEqual(catalogue.map(({ id }) => id));
  });

  test.each([
    ["sick_leave_from_days", "heads add up", "the parts that have reported stand, and their number is said"],
    ["requests_received", "sums add up", "every part must be given"],
    ["sick_leave", "what is printed does not", "never summed: what is printed or distinct does not add up"],
  ])("says of %s how it is summed: %s", (id, _, words) => {
    expect(factOf(id, "Larger units")).toBe(words);
  });

  test.each([
    ["sick_leave_from_days", "as the source gives them; four quarters on end, summed, people as their mean"],
    ["requests_received", "all that the source gives, as one; each whole quarter"],
    ["requests_assisted_count", "all that the source gives, as one; each whole quarter"],
    ["requests_assisted", "all that the source gives, as one; each whole quarter"],
    ["requests_without_registered_help", "all that the source gives, as one; each whole quarter"],
    ["long_sick_leave", "as the source gives them"],
  ])("says of %s which periods there are: %s", (id, words) => {
    expect(factOf(id, "Periods")).toBe(words);
  });

  /** A fact of a metric as the page says it. */
  function factOf(id: string, name: string): string | undefined {
    const section = page.slice(page.indexOf(`<a id="${id}">`)).split("\n### ")[0] ?? "";
    return section.match(new RegExp(`^- \\*\\*${name}\\*\\*: (.*)$`, "m"))?.[1];
  }

  test("shows every goal, and says of those that no metric speaks to that there is none", () => {
    const goals = trondelag.pack["goals.csv"];
    const rows = page.slice(page.indexOf("## Goals")).split("\n");
    for (const { goal, metrics } of goals) {
      const row = rows.find((line) => line.includes(`| ${goal} |`));
      expect(row).toMatch(metrics === undefined ? /\*\*no metric\*\* \|$/ : /\]\(#\w+\) \|$/);
    }
    expect(goals.filter(({ metrics }) => metrics === undefined).length).toBeGreaterThan(0);
  });
});

describe("the page of the library", () => {
  const page = textOf("docs/reference/api.md");

  test("has every export of the library's three entry points, and of what reads a pack", async () => {
    const entries = [
      await import("@barneloftet/analytics"),
      await import("@barneloftet/analytics/arquero"),
      await import("@barneloftet/analytics/terms"),
      await import("@barneloftet/ingest"),
    ];
    const missing = entries
      .flatMap(Object.keys)
      .filter((name) => !new RegExp(`^(#### ${name}|\\| \`${name}\` \\|.*)$`, "m").test(page));
    expect(missing).toEqual([]);
  });

  test("has a docstring for each of them", () => {
    expect(undocumented(page)).toEqual([]);
  });

  test("would show an export without a docstring", () => {
    expect(undocumented("#### bare\n\n\n\n```tsx\nconst bare: 1\n```\n\n#### said\n\nWhat it is.\n\n```tsx\n")).toEqual(
      ["bare"],
    );
    expect(
      undocumented(
        "| `metric` | [](metrics.md#metric) | `Metric` |\n| `other` | [What.](metrics.md#other) | `Metric` |",
      ),
    ).toEqual(["metric"]);
  });
});

/** The exports on the page that nothing is said of. */
function undocumented(page: string): readonly (string | undefined)[] {
  const entries = [...page.matchAll(/^#### (\w+)\n+```/gm), ...page.matchAll(/^\| `(\w+)` \| (?:\[\]|\|| \|)/gm)];
  return entries.map(([, name]) => name);
}
