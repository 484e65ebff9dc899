import { createRequire } from "node:module";
import { join } from "node:path";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { build, type Plugin } from "vite";

/** Where the notebooks lie. */
export const notebooks: string = join(import.meta.dirname, "../../docs/notebooks");

/** Builds the notebooks into a folder, from installed packages alone: a built notebook asks nothing of any other host. */
export async function buildNotebooks(names: readonly string[], outDir: string): Promise<void> {
  const { resolve: { alias = [], ...resolve } = {}, ...rest } = config();
  const aliases = alias as readonly { readonly find: string | RegExp; readonly replacement: string }[];
  await build({
    ...rest,
    configFile: false,
    logLevel: "warn",
    resolve: {
      ...resolve,
      // The theme's letters are installed for the tests, not beside the notebooks.
      alias: [
        ...aliases.filter(({ find }) => !String(find).includes("npm")),
        { find: /^(@fontsource-variable\/.*)$/, replacement: join(import.meta.dirname, "../node_modules/$1") },
      ],
    },
    plugins: [fromNodeModules(), observable()],
    root: notebooks,
    base: "./",
    build: {
      outDir,
      emptyOutDir: true,
      target: "esnext",
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: names.map((name) => join(notebooks, name)) },
    },
  });
}

const byNetwork = /^(?:npm:|https:\/\/cdn\.jsdelivr\.net\/npm\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;

/** What a notebook would fetch from a network comes from node_modules; what is not installed is an address that fails. */
function fromNodeModules(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  return {
    name: "from-node-modules",
    enforce: "pre",
    async resolveId(source) {
      const found = byNetwork.exec(source);
      if (!found) return undefined;
      const [, name = "", rest = ""] = found;
      const path = `${name}${rest.replace(/\/\+esm$/, "")}`;
      const resolved = await this.resolve(path, resolve("vite"), { skipSelf: true });
      const here = resolved ?? (await this.resolve(path, import.meta.filename, { skipSelf: true }));
      return here ?? { id: `/not-installed/${path}.js`, external: true };
    },
  };
}
