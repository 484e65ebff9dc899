import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, main, run, top } from "./run.mjs";

const notebook = "docs/notebooks/tallene.ipynb";
const folder = join(top, "build/jupyter");

/** What the notebook needs of the machine: how to ask whether it is there, and how to get it. */
const programs = [
  {
    name: "Deno, version 2 or later",
    ask: ["deno", "--version"],
    isGood: (said) => Number(/^deno (\d+)/.exec(said)?.[1]) >= 2,
    get: "https://docs.deno.com/runtime/getting_started/installation/, or the package deno of npm; deno must be on the PATH",
  },
  {
    name: "Jupyter",
    ask: ["jupyter", "--version"],
    get: "https://jupyter.org/install, or the package jupyter-core of Debian and Ubuntu; jupyter must be on the PATH",
  },
  {
    name: "nbconvert, the part of Jupyter that runs notebooks",
    ask: ["jupyter", "nbconvert", "--version"],
    get: "pip install nbconvert, or the package jupyter-nbconvert of Debian and Ubuntu",
  },
];

/** Runs the notebook in Jupyter with Deno and prints what its cells give. Says what is missing; installs nothing. */
function runNotebook() {
  const missing = programs.filter(({ ask, isGood = () => true }) => {
    const said = answerOf(ask);
    return said === undefined || !isGood(said);
  });
  if (missing.length > 0) throw new Failure(missingSentence(missing));
  if (!["analytics", "ingest"].every((name) => existsSync(join(top, `packages/${name}/dist/index.js`))))
    throw new Failure("The library is not built. Build it first: npm run build");
  run(
    "jupyter",
    [
      ...["nbconvert", "--to", "notebook", "--config", join(top, "scripts/nbconvert_config.py")],
      ...["--output-dir", folder, join(top, notebook)],
    ],
    { env: { JUPYTER_PATH: withKernel(), NO_COLOR: "1" }, quiet: true },
  );
  const result = join(folder, "tallene.ipynb");
  for (const text of resultsOf(JSON.parse(readFileSync(result, "utf8")))) console.log(`${text}\n`);
  console.log(`The notebook ran. With its results and the chart: ${result}`);
}

/** What a program says of itself; undefined when it is not there, or fails. */
function answerOf([command, ...args]) {
  const { status, stdout } = spawnSync(command, args, { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

function missingSentence(missing) {
  const list = missing.map(({ name, get }) => `- ${name}\n  Get it: ${get}`);
  return ["The notebook cannot run: this is missing on the machine. Nothing has been installed.", ...list].join("\n");
}

/** Jupyter's search path, with a kernel for this run alone: Jupyter asks no more than that deno is on the PATH. */
function withKernel() {
  const kernel = join(folder, "kernels/deno");
  mkdirSync(kernel, { recursive: true });
  const argv = ["deno", "jupyter", "--kernel", "--conn", "{connection_file}"];
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
  const others = process.env.JUPYTER_PATH;
  return others ? [folder, others].join(process.platform === "win32" ? ";" : ":") : folder;
}

/** The texts that the cells gave; a chart is told by its size. */
function resultsOf({ cells }) {
  return cells
    .flatMap(({ outputs = [] }) => outputs)
    .map(({ data = {}, text = "" }) => {
      const html = data["text/html"];
      if (html !== undefined) return `[chart, ${textOf(html).length} characters of HTML]`;
      return textOf(data["text/markdown"] ?? data["text/plain"] ?? text).trim();
    });
}

const textOf = (lines) => [lines].flat().join("");

await main(runNotebook);
