import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";

/** A bundled script: its address in the site, and those of the files that it starts with. */
export interface Script {
  readonly path: string;
  readonly imports: readonly string[];
}

const components = "_import/components";
const common = {
  bundle: true,
  charset: "utf8",
  // The solver asks for it where there is no browser.
  external: ["node:module"],
  legalComments: "none",
  metafile: true,
  minify: true,
  target: "es2022",
  write: false,
} satisfies BuildOptions;

/**
 * Writes the script that every page starts into the built site. A page that is only read fetches it and the one that all
 * share; what a reader's choice needs is a few files more, not a file a module. They lie where `database.ts` finds the
 * site's other files from.
 */
export function bundlePageScript({ source, dist }: { readonly source: string; readonly dist: string }): Script {
  const { outputFiles, metafile } = buildSync({
    ...common,
    entryPoints: [join(source, "components/page.ts")],
    outdir: join(dist, components),
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    format: "esm",
    splitting: true,
  });
  mkdirSync(join(dist, components), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const [page] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith("page.ts"));
  if (!page) throw new Error("components/page.ts was not bundled");
  const address = (path: string): string => `${components}/${basename(path)}`;
  const [path, { imports }] = page;
  const atOnce = imports.filter(({ kind }) => kind === "import-statement");
  return { path: address(path), imports: atOnce.map((file) => address(file.path)) };
}

/** One plain script: modules cannot be read from a page that is opened as a file. */
export function bundleSearchScript(source: string): string {
  return plainScript(join(source, "components/search.ts"));
}

/** What reads a file on *Sjekk filen din*, as one script: a worker that has been fetched needs no network any more. */
export function bundleCheckWorker(source: string): string {
  return plainScript(join(source, "components/check-worker.ts"));
}

function plainScript(entry: string): string {
  const { outputFiles } = buildSync({ ...common, entryPoints: [entry], format: "iife" });
  return outputFiles[0]?.text ?? "";
}
