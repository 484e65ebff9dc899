import { type Exported, exportsOf, type Tag } from "./exports.ts";

/** The entry points of the package, by the file that each is made of. */
export const entryPoints: Readonly<Record<string, string>> = {
  "index.ts": "@barneloftet/analytics",
  "arquero.ts": "@barneloftet/analytics/arquero",
  "terms.ts": "@barneloftet/analytics/terms",
};

/** docs/reference/api.md: every export of the library with its signature and its docstring. */
export function apiPage(): string {
  const sections = [...exportsOf(Object.keys(entryPoints))].flatMap(([file, all]) => [
    `## ${entryPoints[file]}`,
    ...[...new Set(all.map(({ part }) => part))].flatMap((part) => [
      `### ${part}`,
      ...(part === "metrics/catalogue"
        ? [metricTable(all.filter((of) => of.part === part))]
        : all.filter((of) => of.part === part).map(entry)),
    ]),
  ]);
  return `${["# The library", introduction, ...sections].join("\n\n")}\n`;
}

const introduction = `Every export of \`@barneloftet/analytics\` by entry point and by the folder of \`packages/analytics/src\` it lies in. Made by \`npm run reference\` from the docstrings: edit those. Examples run in the tests.`;

function entry({ name, signature, documentation, tags, file }: Exported): string {
  return [
    `#### ${name}`,
    documentation,
    fenced(signature),
    ...tags.filter((tag) => tag.name !== "example").map(tagLine),
    ...tags.filter((tag) => tag.name === "example").map(({ text }) => fenced(text.trim())),
    `[${file}](../../packages/analytics/src/${file})`,
  ].join("\n\n");
}

const tagWords: Readonly<Record<string, string>> = {
  throws: "Throws",
  returns: "Returns",
  see: "See",
  template: "Type",
};

function tagLine({ name, about, text }: Tag): string {
  const title = about === undefined ? (tagWords[name] ?? name) : `\`${about}\``;
  return `**${title}**: ${text}`;
}

/** Metrics are told by their own page; here by name, what they count and their type. */
function metricTable(all: readonly Exported[]): string {
  const rows = all.map(({ name, documentation, signature }) => {
    const id = /"([a-z0-9_]+)">$/.exec(signature)?.[1];
    const words = id === undefined ? documentation : `[${documentation}](metrics.md#${id})`;
    return `| \`${name}\` | ${words.replaceAll("\n", " ")} | \`${signature.slice(signature.indexOf(":") + 2).replaceAll("|", "\\|")}\` |`;
  });
  return ["| Name | What | Type |", "|---|---|---|", ...rows].join("\n");
}

// Not `ts`, which the tests run as examples: a signature is no program.
const fenced = (code: string): string => `\`\`\`tsx\n${code}\n\`\`\``;
