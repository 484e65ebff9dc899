import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { top } from "../architecture/repository.ts";

/** An empty project with the packed library in it. */
export interface PackedProject {
  readonly folder: string;
  /** The paths in the package. */
  readonly files: readonly string[];
  readonly tarballBytes: number;
  close(): void;
}

/**
 * Builds and packs the library as npm would publish it, and puts it into an empty project. What it depends on is linked
 * from what is installed here, so that no network is needed.
 */
export function packLibrary(): PackedProject {
  const library = join(top, "packages/analytics");
  run("node", [join(top, "node_modules/typescript/bin/tsc"), "-b", library]);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "barneloftet-package-")));
  run("npm", ["pack", "--ignore-scripts", "--offline", "--pack-destination", folder], library);
  const { name, version, dependencies } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as Manifest;
  const tarball = join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  const files = run("tar", ["-tzf", tarball]).trim().split("\n");
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, name), { recursive: true });
  run("tar", ["-xzf", tarball, "-C", join(modules, name), "--strip-components=1"]);
  for (const dependency of Object.keys(dependencies))
    symlinkSync(realpathSync(join(library, "node_modules", dependency)), join(modules, dependency), "junction");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  return {
    folder,
    files: files.map((path) => path.replace(/^package\//, "")),
    tarballBytes: statSync(tarball).size,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a program and gives what it printed; throws with what it said when it fails. */
export function run(command: string, args: readonly string[], cwd: string = top): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
  return stdout;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
