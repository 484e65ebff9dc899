import {
  type AnyMetric,
  catalogue,
  type EditionChange,
  editionChangeKinds,
  formatPeriod,
  type Value,
} from "@barneloftet/analytics";
import { figureWords, splitWords } from "../edition/change-words.js";
import { type MetricChanges, metricChanges } from "../edition/metric-changes.js";
import { type Edition, readEdition } from "../edition/read-edition.js";
import type { Progress } from "../progress.js";
import { realPacksAtHand } from "../publish/real-packs.js";
import { Refusal } from "../refusal.js";

/** What `barneloftet diff A B` is asked for. */
export interface DiffOptions {
  readonly editions: string;
  /** The changes as JSON for programs. */
  readonly json: boolean;
  readonly progress: Progress;
}

/**
 * What became of every figure from one edition to another of the same region: revised, new, gone, newly not comparable, and
 * metrics whose definition has changed. Figures that were sent in and nobody may see yet are counted, not shown.
 *
 * @throws Refusal if an edition cannot be read, or they are of two regions.
 */
export async function diff(before: string, after: string, options: DiffOptions): Promise<string> {
  const { editions, progress } = options;
  const opened: Edition[] = [];
  try {
    for (const name of [before, after]) opened.push(await readEdition(editions, name));
    const [a, b] = opened as [Edition, Edition];
    if (a.manifest.region !== b.manifest.region)
      throw new Refusal(
        `Utgavene gjelder hver sin region (${a.manifest.region} og ${b.manifest.region}) og kan ikke holdes mot hverandre.`,
      );
    const diffs = await diffsOf(a, b, await realPacksAtHand(editions), progress);
    return options.json ? asJson(diffs) : asText(before, after, diffs);
  } finally {
    for (const { connection } of opened) connection.closeSync();
  }
}

async function diffsOf(
  a: Edition,
  b: Edition,
  real: Awaited<ReturnType<typeof realPacksAtHand>>,
  progress: Progress,
): Promise<readonly MetricChanges[]> {
  const diffs: MetricChanges[] = [];
  for (const metric of catalogue as readonly AnyMetric[]) {
    progress(`Sammenligner ${metric.label.nb}`);
    const changes = await metricChanges(metric, [a, b], real);
    if (changes !== undefined) diffs.push(changes);
  }
  return diffs;
}

const headings: Readonly<Record<EditionChange["kind"], string>> = {
  revised: "Revidert",
  new: "Nye",
  hidden: "Vises ikke lenger",
  gone: "Borte",
  newly_not_comparable: "Kan ikke lenger sammenlignes",
};

function asText(before: string, after: string, diffs: readonly MetricChanges[]): string {
  const redefinedMetrics = diffs.filter(({ isRedefined }) => isRedefined === true);
  const unknown = diffs.filter(({ isRedefined }) => isRedefined === undefined).length;
  const withheld = diffs.reduce((sum, one) => sum + one.withheld, 0);
  const sums = diffs.reduce((sum, one) => sum + one.sumsOfHidden, 0);
  const sections = editionChangeKinds.flatMap((kind) => {
    const lines = diffs.flatMap(({ metric, changes }) => {
      const own = changes.filter((change) => change.kind === kind);
      return own.length === 0 ? [] : [`  ${metric.label.nb}`, ...own.map((change) => `    ${lineOf(change)}`)];
    });
    const count = diffs.reduce((sum, { changes }) => sum + changes.filter((change) => change.kind === kind).length, 0);
    return count === 0 ? [] : [`${headings[kind]} (${count}):`, ...lines];
  });
  return [
    sections.length === 0 ? `Ingen tall er endret fra «${before}» til «${after}».` : `Fra «${before}» til «${after}»:`,
    ...sections,
    ...(redefinedMetrics.length > 0
      ? [
          `Ny definisjon (${redefinedMetrics.length}): ${redefinedMetrics.map(({ metric }) => metric.label.nb).join(", ")}`,
        ]
      : []),
    ...(unknown > 0
      ? [`For ${unknown} nøkkeltall sier en av utgavene ikke hvilken definisjon den er laget etter.`]
      : []),
    ...(sums > 0
      ? [`${sums} summer der en del er skjult, er også endret. De er ikke med her, for da kunne delen regnes ut.`]
      : []),
    ...(withheld > 0 ? [`${withheld} tall i «${after}» er sendt inn og ikke offentlige. De er ikke med her.`] : []),
  ].join("\n");
}

function lineOf(change: EditionChange): string {
  switch (change.kind) {
    case "new":
      return `${whatOf(change.to)}: ${words(change.to)}`;
    case "gone":
      return `${whatOf(change.from)}: var ${words(change.from)}`;
    case "revised":
      return `${whatOf(change.to)}: ${words(change.from)} → ${words(change.to)}`;
    case "hidden":
      return whatOf(change.to);
    case "newly_not_comparable":
      return `${whatOf(change.to)}: ${change.because.nb}`;
  }
}

const words = (value: Value): string => figureWords(value, "nb");

function whatOf(value: Value): string {
  const { name, periodStart, periodEnd } = value;
  const split = splitWords(value, "nb");
  return [name, ...(split === "" ? [] : [split]), formatPeriod(periodStart, periodEnd, "nb")].join(", ");
}

function asJson(diffs: readonly MetricChanges[]): string {
  const told = diffs
    .filter(
      ({ changes, isRedefined, withheld, sumsOfHidden }) =>
        changes.length + withheld + sumsOfHidden > 0 || isRedefined !== false,
    )
    .map(({ metric, isRedefined, changes, withheld, sumsOfHidden }) => ({
      metric: metric.id,
      definition_changed: isRedefined ?? null,
      withheld,
      sums_of_hidden: sumsOfHidden,
      changes: changes.map((change) => ({
        kind: change.kind,
        ...subject("to" in change ? change.to : change.from),
        ...("from" in change ? { from: figureOf(change.from) } : {}),
        ...("to" in change ? { to: figureOf(change.to) } : {}),
        ...(change.kind === "newly_not_comparable" ? { because: change.because.nb } : {}),
      })),
    }));
  return JSON.stringify(told, undefined, 2);
}

const subject = ({ level, unit, periodStart, periodEnd, dimensions }: Value) => ({
  ...{ level, unit, period_start: periodStart, period_end: periodEnd },
  ...dimensions,
});

const figureOf = (value: Value) =>
  value.kind === "value"
    ? { estimate: value.estimate, numerator: value.numerator ?? null, denominator: value.denominator ?? null }
    : { absent: value.kind };
