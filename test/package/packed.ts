import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { top } from "../architecture/repository.ts";

/** A project that has nothing but the packed packages, and what npm installed with them. */
export interface PackedProject {
  readonly folder: string;
  /** The paths in each package, by the name of its folder here. */
  readonly files: Readonly<Record<"analytics" | "ingest", readonly string[]>>;
  /** The size of the packed library. */
  readonly tarballBytes: number;
  close(): void;
}

/**
 * Builds and packs the packages as npm would publish them, and lets npm install them into an empty project, without a
 * network: what they say they depend on, and what that depends on, is packed from what is installed here. What they use
 * without saying so is not there.
 *
 * @param more What their user installs beside them.
 */
export function installPacked(more: readonly string[] = []): PackedProject {
  const [analytics, ingest] = ["analytics", "ingest"].map((name) => join(top, "packages", name)) as [string, string];
  run("node", [join(top, "node_modules/typescript/bin/tsc"), "-b", ingest]);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "barneloftet-package-")));
  const packs = join(folder, "packs");
  mkdirSync(packs);
  const beside = more.map((name) => realpathSync(join(top, "node_modules", name)));
  const dependencies = [analytics, ingest, ...beside].reduce(withDependencies, new Set(beside));
  dependencies.delete(analytics);
  const options = ["--json", "--ignore-scripts", "--offline", "--pack-destination", packs];
  const packed = JSON.parse(run("npm", ["pack", ...options, analytics, ingest], packs)) as readonly Packed[];
  const tarballs = [
    ...packed.map(({ filename }) => join(packs, filename)),
    ...[...dependencies].map((place, index) => archived(place, join(packs, String(index)))),
  ];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs], folder);
  const pathsOf = (index: number): readonly string[] => packed[index]?.files.map(({ path }) => path) ?? [];
  return {
    folder,
    files: { analytics: pathsOf(0), ingest: pathsOf(1) },
    tarballBytes: packed[0]?.size ?? 0,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The folders of what a package depends on, all the way down, beside those that are found already. */
function withDependencies(found: Set<string>, folder: string): Set<string> {
  const { dependencies = {} } = manifestOf(folder);
  for (const name of Object.keys(dependencies)) {
    const place = placeOf(name, folder);
    if (found.has(place)) continue;
    found.add(place);
    withDependencies(found, place);
  }
  return found;
}

/** Where a package that another depends on is installed: in its own node_modules, or beside it. */
function placeOf(name: string, from: string): string {
  try {
    return realpathSync(join(from, "node_modules", name));
  } catch {
    if (dirname(from) === from) throw new Error(`not installed: ${name}`);
    return placeOf(name, dirname(from));
  }
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * An installed package as a file that npm installs. It is copied first: equal files are one file in pnpm's store, and an
 * archive would hold the second as a link, which npm leaves out.
 */
function archived(place: string, copy: string): string {
  cpSync(place, copy, { recursive: true });
  run("tar", ["-czf", `${copy}.tgz`, "-C", dirname(copy), basename(copy)]);
  return `${copy}.tgz`;
}

/** What a package says of itself. */
export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Runs a program and gives what it printed; throws with what it said when it fails. */
export function run(command: string, args: readonly string[], cwd: string = top): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
  return stdout;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}
