import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesLike, textOf, top } from "../architecture/repository.ts";
import { fencesOf } from "./markdown.ts";
import { typeFaults } from "./type-faults.ts";

/** The examples of each page as a file that says where it is from. */
const examples = filesLike(/\.md$/)
  .filter((path) => !path.startsWith("dashboard/src/"))
  .flatMap((path) =>
    fencesOf(textOf(path))
      .filter(({ language }) => /^(ts|typescript)$/.test(language))
      .filter(({ content }) => content.includes("import "))
      .map(({ content, line }) => ({ name: `${path.replaceAll("/", "-")}-${line}.ts`, content })),
  );

let folder: string;

// Beside the packages that are installed for the repository, which is where an example finds them.
beforeAll(() => {
  mkdirSync(join(top, "build"), { recursive: true });
  folder = mkdtempSync(join(top, "build/examples-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("examples of the documentation have the types that the library asks for", { timeout: 120_000 }, () => {
  const names = examples.map(({ name }) => name);
  for (const page of ["README.md-", "packages-analytics-README.md-"])
    expect(names.some((name) => name.startsWith(page))).toBe(true);
  expect(typeFaults(examples.map(({ name, content }) => written(name, content)))).toEqual([]);
});

test("an example that only runs is found: a value that may be an absence has no estimate", { timeout: 120_000 }, () => {
  const code = `import { type Value } from "@barneloftet/analytics";
export const estimate = (value: Value): number => value.estimate;
`;
  expect(typeFaults([written("wrong.ts", code)])).toEqual([expect.stringContaining("wrong.ts: Property 'estimate'")]);
});
