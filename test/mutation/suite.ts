import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { type Mutant, mutate } from "./mutants.ts";

/** The folder of the repository. */
export const top: string = fileURLToPath(new URL("../../", import.meta.url));

/** A test as the suite holds it: `run` throws when it fails. */
export interface Test {
  readonly title: string;
  readonly run: () => unknown;
}

/** The tests and the code they try, in one script that can be begun anew: with every mutant in it, and none awake. */
export interface Suite {
  readonly mutants: readonly Mutant[];
  /** Reads all modules and gives their tests; `isAwake` is asked wherever a mutant stands. */
  readonly begin: (isAwake: (mutant: number) => boolean) => readonly Test[];
}

/** All TypeScript files of a folder, as paths in the repository, in order. */
export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => pattern.test(path))
    .map((path) => `${folder}/${path}`)
    .toSorted();
}

/** Makes the suite of some test files with the mutants of some files of code. */
export async function suiteOf(files: readonly string[], testFiles: readonly string[]): Promise<Suite> {
  const mutants: Mutant[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const mutated = mutate(file, readFileSync(join(top, file), "utf8"), mutants.length);
    mutants.push(...mutated.mutants);
    texts.set(file, mutated.text);
  }
  const outside = new Set<string>();
  const { outputFiles } = await build({
    stdin: { contents: testFiles.map((file) => `import "./${file}";`).join("\n"), resolveDir: top },
    ...{ bundle: true, ignoreAnnotations: true, write: false, format: "cjs", platform: "node", logLevel: "error" },
    plugins: [
      {
        name: "mutants",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) => {
            const own = /^@barneloftet\/(\w+)(?:\/(\w+))?$/.exec(path);
            if (own) return { path: join(top, `packages/${own[1]}/src/${own[2] ?? "index"}.ts`) };
            outside.add(path === "vitest" || path.startsWith("node:") ? path : `${path} ${importer}`);
            return { path, external: true };
          });
          onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, path.replace(/js$/, "ts")),
          }));
          onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: (texts.get(relative(top, path)) ?? readFileSync(path, "utf8")).replaceAll(
              "import.meta.url",
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: "ts",
          }));
        },
      },
    ],
  });
  const script = new vm.Script(`(function (require, __mutant) { ${outputFiles[0]?.text ?? ""}\n})`);
  const modules = await loaded(outside);
  const begin: Suite["begin"] = (isAwake) => {
    const tests: Test[] = [];
    const require = (name: string): unknown => (name === "vitest" ? vitestFor(tests, modules) : modules.get(name));
    script.runInThisContext()(require, isAwake);
    return tests;
  };
  return { mutants, begin };
}

/** Packages as the script's `require` gives them: each found from a file that imports it. */
async function loaded(imports: ReadonlySet<string>): Promise<ReadonlyMap<string, object>> {
  const modules = new Map<string, object>();
  for (const [name = "", importer = import.meta.filename] of [...imports].map((text) => text.split(" "))) {
    const found = name.startsWith("node:") ? name : pathToFileURL(createRequire(importer).resolve(name)).href;
    const module = await import(name === "vitest" ? name : found);
    modules.set(name, { ...module.default, ...module });
  }
  return modules;
}

/** `test`, `describe` and `expect` as the test files import them: tests are gathered, not run. */
function vitestFor(tests: Test[], modules: ReadonlyMap<string, object>): object {
  const around: string[] = [];
  const test = (title: string, run: () => unknown): void =>
    void tests.push({ title: [...around, title].join(": "), run });
  const describe = (title: string, gather: () => void): void => {
    around.push(title);
    gather();
    around.pop();
  };
  const each = (rows: readonly unknown[]) => (title: string, run: (...row: readonly unknown[]) => unknown) => {
    for (const [index, row] of rows.entries())
      test(`${title}, row ${index + 1}`, () => run(...(Array.isArray(row) ? row : [row])));
  };
  return { ...modules.get("vitest"), describe, test: Object.assign(test, { each }) };
}
