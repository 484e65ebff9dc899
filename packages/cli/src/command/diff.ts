import {
  type AnyMetric,
  catalogue,
  type EditionChange,
  editionChanges,
  formatPeriod,
  membershipMaps,
  type Value,
} from "@barneloftet/analytics";
import { figureWords, splitWords } from "../edition/change-words.js";
import { isRedefined, isUnchanged } from "../edition/metric-versions.js";
import { openValues } from "../edition/open-values.js";
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

/** What became of one metric's figures, and whether its definition is another. */
interface MetricDiff {
  readonly metric: AnyMetric;
  /** Undefined where one of the editions does not say by which definition it was made. */
  readonly isRedefined: boolean | undefined;
  readonly changes: readonly EditionChange[];
  readonly withheld: number;
}

/**
 * What became of every figure from one edition to another of the same region: revised, new, gone, newly not comparable, and
 * metrics whose definition has changed. Figures that were sent in and nobody may see yet are counted, not shown.
 *
 * @throws Refusal if an edition cannot be read, or they are of two regions.
 */
export async function diff(before: string, after: string, options: DiffOptions): Promise<string> {
  const { editions, progress } = options;
  const a = await readEdition(editions, before);
  const b = await readEdition(editions, after);
  try {
    if (a.manifest.region !== b.manifest.region)
      throw new Refusal(
        `Utgavene gjelder hver sin region (${a.manifest.region} og ${b.manifest.region}) og kan ikke holdes mot hverandre.`,
      );
    const diffs = await diffsOf(a, b, await realPacksAtHand(editions), progress);
    return options.json ? asJson(diffs) : asText(before, after, diffs);
  } finally {
    a.connection.closeSync();
    b.connection.closeSync();
  }
}

async function diffsOf(
  a: Edition,
  b: Edition,
  real: Awaited<ReturnType<typeof realPacksAtHand>>,
  progress: Progress,
): Promise<readonly MetricDiff[]> {
  const [mapsA, mapsB] = [membershipMaps(a.region), membershipMaps(b.region)];
  const diffs: MetricDiff[] = [];
  for (const metric of catalogue as readonly AnyMetric[]) {
    if (isUnchanged(a, b, metric)) continue;
    progress(`Sammenligner ${metric.label.nb}`);
    const before = await openValues(a, metric, { memberships: mapsA, real });
    const after = await openValues(b, metric, { memberships: mapsB, real });
    const changes = editionChanges(before.values, after.values);
    diffs.push({
      metric,
      isRedefined: isRedefined(a, b, metric),
      changes,
      withheld: Math.max(before.withheld, after.withheld),
    });
  }
  return diffs;
}

const kinds = [
  ["revised", "Revidert"],
  ["new", "Nye"],
  ["gone", "Borte"],
  ["newly_not_comparable", "Kan ikke lenger sammenlignes"],
] as const;

function asText(before: string, after: string, diffs: readonly MetricDiff[]): string {
  const redefinedMetrics = diffs.filter(({ isRedefined }) => isRedefined === true);
  const unknown = diffs.filter(({ isRedefined }) => isRedefined === undefined).length;
  const withheld = diffs.reduce((sum, one) => sum + one.withheld, 0);
  const sections = kinds.flatMap(([kind, heading]) => {
    const lines = diffs.flatMap(({ metric, changes }) => {
      const own = changes.filter((change) => change.kind === kind);
      return own.length === 0 ? [] : [`  ${metric.label.nb}`, ...own.map((change) => `    ${lineOf(change)}`)];
    });
    const count = diffs.reduce((sum, { changes }) => sum + changes.filter((change) => change.kind === kind).length, 0);
    return count === 0 ? [] : [`${heading} (${count}):`, ...lines];
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
    ...(withheld > 0 ? [`${withheld} tall er sendt inn og ikke offentlige. De er ikke med her.`] : []),
  ].join("\n");
}

function lineOf(change: EditionChange): string {
  switch (change.kind) {
    case "new":
      return `${whatOf(change.to)}: ${words(change.to)}`;
    case "gone":
      return `${whatOf(change.from)}: var ${words(change.from)}`;
    case "revised":
      return `${whatOf(change.to)}: ${isHidden(change) ? "" : `${words(change.from)} → `}${words(change.to)}`;
    case "newly_not_comparable":
      return `${whatOf(change.to)}: ${change.because.nb}`;
  }
}

/** What may no longer be shown is not shown as it was either. */
const isHidden = (change: EditionChange): boolean => change.kind === "revised" && change.to.kind === "too_few";

const words = (value: Value): string => figureWords(value, "nb");

function whatOf(value: Value): string {
  const { name, periodStart, periodEnd } = value;
  const split = splitWords(value, "nb");
  return [name, ...(split === "" ? [] : [split]), formatPeriod(periodStart, periodEnd, "nb")].join(", ");
}

function asJson(diffs: readonly MetricDiff[]): string {
  const told = diffs
    .filter(({ changes, isRedefined, withheld }) => changes.length > 0 || isRedefined !== false || withheld > 0)
    .map(({ metric, isRedefined, changes, withheld }) => ({
      metric: metric.id,
      definition_changed: isRedefined ?? null,
      withheld,
      changes: changes.map((change) => ({
        kind: change.kind,
        ...subject("to" in change ? change.to : change.from),
        ...("from" in change && !isHidden(change) ? { from: figureOf(change.from) } : {}),
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
