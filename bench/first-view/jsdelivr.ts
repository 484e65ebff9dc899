import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Framework looks up package versions and downloads `npm:` imports from jsDelivr, in every build.
 * This answers it from the dashboard's node_modules, so that a plain page needs no network either.
 * Only addresses of this machine are let through.
 */
export function answerFromNodeModules(): void {
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname === "127.0.0.1" || url.hostname === "localhost") return network(input, init);
    return url.hostname === "cdn.jsdelivr.net"
      ? file(url.pathname.replace("/npm/", ""))
      : versions(url.pathname.slice(1));
  };
}

interface Specifier {
  readonly name: string;
  readonly path: string;
}

function parse(text: string): Specifier {
  const [, name = "", path = ""] = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?\/?(.*)$/.exec(decodeURIComponent(text)) ?? [];
  return { name, path };
}

// A package that Framework names but no page uses is not installed: any version will do for it.
function versions(path: string): Response {
  const { name } = parse(path);
  const version = installed(name)?.version ?? "0.0.0";
  return Response.json({ version, versions: { [version]: {} } });
}

async function file(text: string): Promise<Response> {
  const { name, path } = parse(text);
  const found = installed(name);
  if (!found) return new Response(null, { status: 404, statusText: `${name} is not a dependency of the dashboard` });
  if (!path.endsWith("+esm")) return new Response(readFileSync(join(found.folder, path)));
  const code = await bundle({ name, path: path.replace(/\/?\+esm$/, "") });
  return new Response(code, { headers: { "content-type": "application/javascript" } });
}

async function bundle({ name, path }: Specifier): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path ? `${name}/${path}` : name],
    absWorkingDir: dashboard,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [sharedPackages(name)],
  });
  return outputFiles[0]?.text ?? "";
}

// A package that the dashboard itself depends on stays a module of its own, so that there is one copy of it.
function sharedPackages(entry: string): Plugin {
  return {
    name: "shared-packages",
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, (request) => {
        const { name, path } = parse(request.path);
        const found = installed(name);
        if (name === entry || !dependencies.has(name) || !found) return undefined;
        return { path: `/npm/${name}@${found.version}/${path ? `${path}/` : ""}+esm`, external: true };
      });
    },
  };
}

function installed(name: string): { folder: string; version: string } | undefined {
  const folder = (require.resolve.paths(name) ?? [])
    .map((base) => join(base, name))
    .find((at) => existsSync(join(at, "package.json")));
  return folder === undefined ? undefined : { folder, version: manifest(folder).version };
}

function manifest(folder: string): { version: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

const dashboard = join(import.meta.dirname, "../../dashboard");
const require = createRequire(join(dashboard, "package.json"));
const dependencies = new Set(Object.keys(manifest(dashboard).dependencies ?? {}));
