import { join } from "node:path";
import { buildSync } from "esbuild";
import { Failure, main, top } from "./run.mjs";

/** Bundles the scripts that the forms carry inside them. Wants the packages compiled. */
function bundleForms() {
  for (const name of ["form-script", "log-script"]) {
    const { metafile } = buildSync({
      absWorkingDir: top,
      entryPoints: [`packages/report/src/client/${name}.ts`],
      outfile: join(top, `packages/report/dist/${name}.js`),
      bundle: true,
      charset: "utf8",
      // Nothing of the solver is used; without this it would be read, and it asks for Node.
      external: ["highs"],
      format: "iife",
      legalComments: "none",
      metafile: true,
      minify: true,
      target: "es2020",
    });
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    if (imported.length > 0) throw new Failure(`${name} is not whole: it imports ${imported.join(", ")}`);
  }
}

await main(bundleForms);
