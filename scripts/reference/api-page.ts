import { type Exported, exportsOf, type Tag } from "./exports.ts";

/** The entry points of the packages that analysts use, by the file that each is made of: one program a package. */
const packages: readonly Readonly<Record<string, string>>[] = [
  {
    "packages/analytics/src/index.ts": "@barneloftet/analytics",
    "packages/analytics/src/arquero.ts": "@barneloftet/analytics/arquero",
    "packages/analytics/src/statistics.ts": "@barneloftet/analytics/statistics",
    "packages/analytics/src/terms.ts": "@barneloftet/analytics/terms",
  },
  { "packages/ingest/src/index.ts": "@barneloftet/ingest" },
];

/** docs/reference/api.md: every export of the library, and of what reads a pack for it, with signature and docstring. */
export function apiPage(): string {
  const sections = packages.flatMap((entryPoints) =>
    [...exportsOf(Object.keys(entryPoints))].flatMap(([file, all]) => [
      `## ${entryPoints[file]}`,
      ...[...new Set(all.map(({ part }) => part))].flatMap((part) => [
        `### ${part}`,
        ...(part === "metrics/catalogue"
          ? [metricTable(all.filter((of) => of.part === part))]
          : all.filter((of) => of.part === part).map(entry)),
      ]),
    ]),
  );
  return `${["# The library", introduction, ...sections].join("\n\n")}\n`;
}

const introduction = `Every export of \`@barneloftet/analytics\`, and of \`@barneloftet/ingest\`, which reads a region pack for it, by entry point and by the folder of the package's \`src\` it lies in. Made by \`npm run reference\` from the docstrings: edit those. Examples run in the tests.`;

function entry({ name, signature, documentation, tags, file }: Exported): string {
  return [
    `#### ${name}`,
    documentation,
    fenced(signature),
    ...tags.filter((tag) => tag.name !== "example").map(tagLine),
    ...tags.filter((tag) => tag.name === "example").map(({ text }) => fenced(text.trim())),
    `[${file.replace(/^packages\/\w+\/src\//, "")}](../../${file})`,
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
