import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { top } from "../architecture/repository.ts";
import { fencesOf } from "../docs/markdown.ts";
import { isAsSaid, runExample } from "../docs/run-example.ts";

// Runs README's examples of the library in a project of its own, and prints what each claim gave and whether it holds.
const [, , project = ""] = process.argv;
const { resolve } = createRequire(join(project, "package.json"));
const examples = fencesOf(readFileSync(join(top, "README.md"), "utf8")).filter(({ language }) => language === "ts");
const claims = [];
for (const { content } of examples)
  for (const { said, gave } of await runExample(content, (name) => import(pathToFileURL(resolve(name)).href)))
    claims.push({ said, gave, holds: isAsSaid(gave, said) });
console.log(JSON.stringify(claims));
