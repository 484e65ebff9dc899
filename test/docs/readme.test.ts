import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { files, filesLike, placeOf, textOf, top } from "../architecture/repository.ts";
import { anchorsOf, fencesOf, linksOf, treeOf } from "./markdown.ts";
import { isAsSaid, runExample } from "./run-example.ts";

const pages = filesLike(/\.md$/);
const modules = (name: string): Promise<unknown> => importers[name]?.() ?? import(name);
const importers: Readonly<Record<string, () => Promise<unknown>>> = {
  "@barneloftet/analytics": () => import("@barneloftet/analytics"),
  "@barneloftet/analytics/arquero": () => import("@barneloftet/analytics/arquero"),
  "@barneloftet/ingest": () => import("@barneloftet/ingest"),
};

describe("the examples", () => {
  test("README has one that runs and says what it gives", async () => {
    const claims = await claimsOf("README.md");
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ holds }) => !holds)).toEqual([]);
  });

  test.each(pages.filter((path) => path !== "README.md" && !path.startsWith("dashboard/src/")))(
    "in %s run and give what they say",
    async (path) => {
      expect((await claimsOf(path)).filter(({ holds }) => !holds)).toEqual([]);
    },
  );

  test("in the docstrings of analytics give what they say", async () => {
    const withExamples = filesLike(/^packages\/analytics\/src\/.*\.ts$/).filter((path) =>
      textOf(path).includes("@example"),
    );
    const claims = await Promise.all(withExamples.map((path) => docstringClaims(path, textOf(path))));
    expect(claims.flat().length).toBeGreaterThan(20);
    expect(claims.flat().filter(({ holds }) => !holds)).toEqual([]);
  });

  test("a wrong example of a docstring is found, and one that claims nothing is a fault", async () => {
    const path = "packages/analytics/src/time/calendar.ts";
    const docstring = (code: string): string => `/**\n * A.\n *\n * @example\n * ${code}\n */\n`;
    const [claim] = await docstringClaims(path, docstring('addDays("2020-02-28", 1); // => "2020-03-01"'));
    expect(claim).toMatchObject({ gave: "2020-02-29", holds: false });
    await expect(docstringClaims(path, docstring('addDays("2020-02-28", 1);'))).rejects.toThrow("says what it gives");
  });

  test("a wrong number in an example is found", async () => {
    const code =
      'import { wilsonInterval as interval } from "@barneloftet/analytics";\nconst bounds = interval(18, 65); // => { lower: 0.183, upper: 0.3 }\nbounds?.lower; // => 0.183\n1 + 1; // => 3';
    const claims = await runExample(code, modules);
    expect(claims.map(({ line, gave, said }) => [line, isAsSaid(gave, said)])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  test("a claim may stand on the line below, and one that follows no statement is a fault", async () => {
    expect(await runExample("1 + 1;\n// => 2", modules)).toEqual([{ line: 1, said: "2", gave: 2 }]);
    await expect(runExample("if (true) {\n  1 + 1; // => 3\n}", modules)).rejects.toThrow("follows no statement");
  });

  test("an example that throws is found", async () => {
    await expect(
      runExample('import { nothing } from "@barneloftet/analytics";\nnothing();', modules),
    ).rejects.toThrow();
  });

  test.each([
    [27.692, "27.7", true],
    [27.692, "27.6", false],
    ["27,7\u00a0%", '"27,7 %"', true],
    ["27,7\u00a0%", "27,7 %", true],
    ["27,7", "27,8", false],
    [undefined, "undefined", true],
    [null, "undefined", false],
    [{ lower: 0.18294, upper: 0.39581 }, "{ lower: 0.1829, upper: 0.3958 }", true],
    [{ lower: 0.18294, upper: 0.39581 }, "{ lower: 0.1829 }", false],
    [["65", "18"], '["65", "18"]', true],
    [["65"], '["65", "18"]', false],
  ])("%j, said to be %s, is judged %s", (gave, said, holds) => {
    expect(isAsSaid(gave, said)).toBe(holds);
  });
});

describe("links", () => {
  test("lead somewhere, anchors included", () => {
    expect(pages.flatMap((path) => deadLinks(path, textOf(path)))).toEqual([]);
  });

  test.each([
    ["a file that is not there", "[les](docs/nowhere.md)"],
    ["a heading that is not there", "# Her\n\n[les](#der)"],
    ["a heading that is not in another file", "[les](GLOSSARY.md#no-such-heading)"],
    ["a picture that is not there", '<img src="bilde.png" alt="">'],
  ])("to %s are found", (_, text) => {
    expect(deadLinks("README.md", text)).toHaveLength(1);
  });

  test("to headings with signs, pages of the site and other sites are followed as a browser would", () => {
    const text =
      "# Hva er «det»? 1.2\n\n[her](#hva-er-det-12) [ut](https://example.org/x) [fil](LICENSE) `[ikke](lenke)`";
    expect(deadLinks("README.md", text)).toEqual([]);
    expect(deadLinks("dashboard/src/x.md", "[hjem](./) [hjem](/) [hjem](./index.html)")).toEqual([]);
  });
});

describe("drawn trees", () => {
  test("of README and ARCHITECTURE name only paths that exist, and one of them draws the repository", () => {
    const trees = ["README.md", "ARCHITECTURE.md"].flatMap((path) =>
      fencesOf(textOf(path)).flatMap(({ content, language }) =>
        language === "" || language === "text" ? [treeOf(content) ?? []] : [],
      ),
    );
    expect(trees.flat().length).toBeGreaterThan(5);
    expect(trees.flatMap(missingPaths)).toEqual([]);
  });

  test("that name what is gone are found", () => {
    const tree = treeOf(
      "package.json  LICENSE\npackages/\n  analytics/     what an analyst imports\n    src/gone/    nothing\n  README.md\n",
    );
    expect(tree).toEqual([
      "package.json",
      "LICENSE",
      "packages/",
      "packages/analytics/",
      "packages/analytics/src/gone/",
      "packages/README.md",
    ]);
    expect(missingPaths(tree ?? [])).toEqual(["packages/analytics/src/gone/", "packages/README.md"]);
  });

  test("drawn with lines are read as well, and a pipeline is no tree", () => {
    expect(treeOf("packages/\n├── analytics/\n│   └── package.json\n└── cli/")).toEqual([
      "packages/",
      "packages/analytics/",
      "packages/analytics/package.json",
      "packages/cli/",
    ]);
    expect(treeOf("file as it is          xlsx/csv template\n  → records + faults   ingest")).toBeUndefined();
  });
});

interface Judged {
  readonly place: string;
  readonly said: string;
  readonly gave: unknown;
  readonly holds: boolean;
}

async function claimsOf(path: string): Promise<readonly Judged[]> {
  const examples = fencesOf(textOf(path)).filter(({ language }) => /^(ts|typescript)$/.test(language));
  const claims = await Promise.all(
    examples.map(async ({ content, line }) =>
      (await runExample(content, modules)).map((claim) => ({ ...claim, line: claim.line + line - 1 })),
    ),
  );
  return claims
    .flat()
    .map(({ line, said, gave }) => ({ place: `${path}:${line}`, said, gave, holds: isAsSaid(gave, said) }));
}

/** What the examples of a file's docstrings claim. They import nothing: what an entry point or the file exports is at hand. */
async function docstringClaims(path: string, text: string): Promise<readonly Judged[]> {
  const examples = [...text.matchAll(/^ \* @example\s([\s\S]*?)(?=\n \* @|\n? \*\/)/gm)];
  const claims = examples.map(async ({ 1: written = "", index }) => {
    const code = written.replace(/(^|\n) \* ?/g, "\n").trim();
    if (!code.includes("// =>")) throw new Error(`${placeOf(path, text, index)}: an example says what it gives`);
    const run = await runExample(`${await importsFor(code, path)}${code}`, modules);
    return run.map((claim) => ({
      ...claim,
      place: placeOf(path, text, index),
      holds: isAsSaid(claim.gave, claim.said),
    }));
  });
  return (await Promise.all(claims)).flat();
}

async function importsFor(code: string, path: string): Promise<string> {
  const words = new Set(code.match(/\w+/g));
  const imports: string[] = [];
  for (const module of ["@barneloftet/analytics", "@barneloftet/analytics/arquero", `../../${path}`]) {
    const names = Object.keys((await modules(module)) as object).filter((name) => words.delete(name));
    if (names.length > 0) imports.push(`import { ${names.join(", ")} } from "${module}";\n`);
  }
  return imports.join("");
}

function deadLinks(path: string, text: string): readonly string[] {
  return linksOf(text).flatMap(({ address, offset }) => {
    if (/^([a-z][a-z+.-]*:|\/\/)/i.test(address) || address.includes("${")) return [];
    const [place = "", anchor] = decodeURIComponent(address.replace(/\?[^#]*/, "")).split("#");
    const target = targetOf(path, place);
    const leads =
      target !== undefined &&
      (anchor === undefined || anchor === "" || anchorsOf(target === path ? text : textOf(target)).has(anchor));
    return leads ? [] : [`${placeOf(path, text, offset)}: ${address}`];
  });
}

/** The file that a link leads to; a page of the site is linked to as the browser knows it. */
function targetOf(path: string, place: string): string | undefined {
  if (place === "") return path;
  const isPage = path.startsWith("dashboard/src/");
  const from = place.startsWith("/") ? (isPage ? "dashboard/src" : ".") : dirname(path);
  const target = join(from, place).replace(/\/$/, "") || ".";
  const page = target.replace(/\.html$/, "");
  // A page of every region is written once, and stands in the folder of each pack's id.
  const ofRegion = page.replace(/^dashboard\/src\/([^/]+)\//, (folder, id) =>
    files.includes(`data/${id}/pack.csv`) ? "dashboard/src/[region]/" : folder,
  );
  const asPage = [`${page}.md`, `${ofRegion}.md`, `${target}/index.md`];
  const candidates = isPage ? [target, ...asPage] : [target];
  return (
    candidates.find((candidate) => files.includes(candidate)) ??
    (existsSync(join(top, target)) && !isPage ? target : undefined)
  );
}

function missingPaths(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !existsSync(join(top, path)));
}
