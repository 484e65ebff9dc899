import {
  compare,
  type Difference,
  facetValue,
  formatDifference,
  formatInterval,
  formatPeriod,
  formatValue,
  type Reading,
  type Refusal,
  type Trend,
  trend,
  type Value,
} from "@barneloftet/analytics";
import type { Asked } from "./ask.ts";
import { questions } from "./questions.ts";

/** What the library answers: a difference, changes over time, or a refusal. */
export function answerTo({ values, overTime }: Asked): Difference | Trend | Refusal {
  const [a, b] = values;
  if (!a || !b) throw new Error("a comparison takes two figures");
  return overTime ? trend(values) : compare<string>(a, b);
}

/** docs/reference/comparisons.md: what a director may ask, the figures, and the answer or the refusal as the library gives it. */
export function comparisonsPage(): string {
  const sections = Object.entries(questions).map(([theme, asked]) =>
    [`## ${theme}`, ["| Spørsmål | Tallene | Svar |", "|---|---|---|", ...asked.map(row)].join("\n")].join("\n\n"),
  );
  return `${["# Kan tallene sammenlignes?", introduction, ...sections].join("\n\n")}\n`;
}

const introduction = `Spørsmål en leder kan stille, og det \`compare\` og \`trend\` i biblioteket svarer. En forskjell er det første tallet minus det andre. Et avslag sier hva som er ulikt.

Ekte tall er fra pakken for Trøndelag (\`data/trondelag\`). Der den ikke har tall, er de oppdiktet, står under oppdiktede navn og er merket.

Laget av \`npm run reference\` fra \`scripts/reference/questions.ts\`. Testen \`test/docs/comparisons.test.ts\` sier for hvert spørsmål hva svaret skal være.`;

function row(asked: Asked): string {
  const figures = asked.values.map(described).join("<br>");
  return `| ${asked.question} | ${figures} | ${sentence(asked)} |`;
}

/** A figure as a reader meets it: the number, what it is of, whose, when, and whether it is invented. */
function described(value: Value): string {
  const bounds = formatInterval(value, "nb");
  const dimensions = value.comparableBy.flatMap((facet) => {
    const of = value.dimensions[facet];
    return of ? [facetValue(facet, of, "nb")] : [];
  });
  const name = value.level === "municipality" ? `${value.name} kommune` : value.name;
  const about = [value.label.nb, ...dimensions, name, formatPeriod(value.periodStart, value.periodEnd, "nb")];
  const figure = `**${formatValue(value, "nb")}**${bounds === undefined ? "" : ` (${bounds})`}`;
  return `${figure} ${about.join(", ")}${value.status === "invented" ? " (oppdiktet)" : ""}`;
}

function sentence(asked: Asked): string {
  const answer = answerTo(asked);
  if (answer.kind === "not_comparable") return answer.because.nb;
  if (answer.kind === "difference") return differenceSentence(answer, asked.values[0]);
  if (answer.changes.length === 0) return "Ingen endring å vise: det finnes ikke to tall med nøyaktig ett år mellom.";
  return answer.changes
    .map(({ from, to, difference, reading, caveat }) => {
      const [before, after] = [from, to].map(({ periodStart, periodEnd }) =>
        formatPeriod(periodStart, periodEnd, "nb"),
      );
      const change = `${before} → ${after}: ${formatDifference(difference, to, "nb")}`;
      return [`${change}, ${readings[reading]}.`, ...(caveat ? [caveat.nb] : [])].join(" ");
    })
    .join("<br>");
}

const readings: Readonly<Record<Reading, string>> = {
  better: "bedre",
  worse: "dårligere",
  neither: "verken bedre eller dårligere",
};

function differenceSentence(difference: Difference, value: Value | undefined): string {
  if (!value) return "";
  const { interval, caveat } = difference;
  return [
    `Forskjell: ${formatDifference(difference, value, "nb")}.`,
    ...(interval.method === "none" ? [interval.because.nb] : []),
    ...(caveat ? [caveat.nb] : []),
  ].join(" ");
}
