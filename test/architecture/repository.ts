import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const top: string = fileURLToPath(new URL("../../", import.meta.url));

/** Every file of the repository that .gitignore does not leave out, by its path from the top. Git itself is not needed. */
export const files: readonly string[] = filesIn("", isIgnored(readFileSync(join(top, ".gitignore"), "utf8")));

/** The files whose path matches; throws when none does, or a rule would hold of nothing. */
export function filesLike(pattern: RegExp): readonly string[] {
  const found = files.filter((path) => pattern.test(path));
  if (found.length === 0) throw new Error(`no file matches ${pattern}`);
  return found;
}

/** The text of a file; empty for a file that is not text. */
export function textOf(path: string): string {
  const text = readFileSync(join(top, path), "utf8");
  return text.includes("\0") ? "" : text;
}

/** Where in a text an offset lies, as `path:line`. */
export function placeOf(path: string, text: string, offset: number): string {
  return `${path}:${text.slice(0, offset).split("\n").length}`;
}

/** Reads the .gitignore patterns that this repository uses: `name/`, `path/to/` and `*.ending`; throws on any other. */
export function isIgnored(gitignore: string): (path: string) => boolean {
  const tests = gitignore
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      if (line.startsWith("*.")) return (path: string) => path.endsWith(line.slice(1));
      if (!/^[\w.@/-]+\/$/.test(line)) throw new Error(`unknown pattern in .gitignore: "${line}"`);
      const folder = line.slice(0, -1);
      return (path: string) => (folder.includes("/") ? path === folder : path.split("/").at(-1) === folder);
    });
  return (path) => path === ".git" || tests.some((test) => test(path));
}

function filesIn(folder: string, ignored: (path: string) => boolean): readonly string[] {
  return readdirSync(join(top, folder), { withFileTypes: true })
    .map((entry) => ({ entry, path: folder === "" ? entry.name : `${folder}/${entry.name}` }))
    .filter(({ path }) => !ignored(path))
    .flatMap(({ entry, path }) => (entry.isDirectory() ? filesIn(path, ignored) : [path]))
    .toSorted();
}
