import {
  type EditionChange,
  editionChangeKinds,
  formatValue,
  inLocale,
  type Locale,
  networkOf,
  type Region,
  topicName,
  type Value,
} from "@barneloftet/analytics";
import { partWords } from "../edition/change-words.js";
import type { MetricChanges } from "../edition/metric-changes.js";
import type { Edition } from "../edition/read-edition.js";
import type { ArrowColumns, FlatRow } from "./arrow.js";
import type { ReferenceTable } from "./reference-tables.js";

/** An edition that was published before, and what has changed since. */
export interface Since {
  readonly earlier: Edition;
  readonly metrics: readonly MetricChanges[];
}

/**
 * What has changed since each of some earlier editions: the editions; how many figures have changed how, and a row for each
 * that is revised, hidden, gone or no longer comparable; and what was decided or done since.
 */
export function changeTables(region: Region, all: readonly Since[]): readonly ReferenceTable[] {
  const told = (name: string, columns: ArrowColumns, of: (since: Since) => readonly FlatRow[]): ReferenceTable => ({
    ...{ name, columns },
    rows: numbered(all.flatMap((since) => of(since).map((row) => ({ since: since.earlier.manifest.edition, ...row })))),
  });
  return [
    {
      name: "earlier_editions",
      columns: { position: "number", edition: "text", known_until: "text", release: "text" },
      rows: numbered(
        all.map(({ earlier }) => ({
          edition: earlier.manifest.edition,
          known_until: knownUntil(earlier.region),
          release: earlier.manifest.format === 1 ? null : earlier.manifest.release,
        })),
      ),
    },
    told("change_counts", countColumns, ({ metrics }) => countRows(region, metrics)),
    told("changes", changeColumns, ({ metrics }) => metrics.flatMap((changed) => changeRows(region, changed))),
    told("decision_changes", decisionColumns, ({ earlier }) => decisionRows(earlier.region, region)),
  ];
}

/** The newest day that a source of an edition is from: until when what it tells was known. */
export function knownUntil({ pack }: Region): string | null {
  return (
    pack["sources.csv"]
      .flatMap(({ published_on }) => published_on ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

const changeColumns: ArrowColumns = {
  position: "number",
  ...{ since: "text", kind: "text", metric: "text", level: "text", unit: "text", name: "text", network: "text" },
  ...{ about_nb: "text", about_nn: "text", about_en: "text", period_start: "text", period_end: "text" },
  ...{ before_nb: "text", before_nn: "text", before_en: "text", after_nb: "text", after_nn: "text", after_en: "text" },
  // The days that `before` is of, where they are others.
  ...{ before_start: "text", before_end: "text" },
  // What a share or a rate is made of.
  ...{ before_parts_nb: "text", before_parts_nn: "text", before_parts_en: "text" },
  ...{ after_parts_nb: "text", after_parts_nn: "text", after_parts_en: "text" },
  ...{ because_nb: "text", because_nn: "text", because_en: "text", status: "text", sources: "text" },
};

const countColumns: ArrowColumns = {
  position: "number",
  ...{ since: "text", network: "text", metric: "text", label_nb: "text", label_nn: "text", label_en: "text" },
  ...{ revised: "number", new: "number", hidden: "number", gone: "number", newly_not_comparable: "number" },
  // Sums with a hidden part that are not as they were: of all metrics, in all of the region.
  ...{ redefined: "number", sums_of_hidden: "number" },
};

const decisionColumns: ArrowColumns = {
  position: "number",
  ...{ since: "text", kind: "text", date: "text", body: "text", what: "text" },
  ...{ follow_up: "text", followed_before: "text", source: "text", status: "text" },
};

function changeRows(region: Region, { changes }: MetricChanges): readonly FlatRow[] {
  return changes.flatMap((change) => (change.kind === "new" ? [] : [changeRow(region, change)]));
}

/** How many figures have changed how: of all metrics together and of each, in all of the region and in each network. */
function countRows(region: Region, metrics: readonly MetricChanges[]): readonly FlatRow[] {
  const found = metrics.flatMap(({ metric, changes }) =>
    changes.map((change) => ({
      metric: metric.id,
      kind: change.kind,
      network: networkIn(region, "to" in change ? change.to : change.from),
    })),
  );
  const counted = (some: typeof found): FlatRow =>
    Object.fromEntries(editionChangeKinds.map((kind) => [kind, some.filter((one) => one.kind === kind).length]));
  const networks = region.pack["structure/networks.csv"].map(({ id }) => id);
  const sums = metrics.reduce((sum, one) => sum + one.sumsOfHidden, 0);
  return [null, ...networks].flatMap((network) => {
    const own = network === null ? found : found.filter((one) => one.network === network);
    const redefined = metrics.filter(({ isRedefined }) => isRedefined === true).length;
    return [
      { network, metric: null, ...counted(own), redefined, sums_of_hidden: network === null ? sums : null },
      ...metrics.flatMap(({ metric, isRedefined }) => {
        const some = own.filter((one) => one.metric === metric.id);
        if (some.length === 0 && isRedefined !== true) return [];
        const label = texts("label", (locale) => inLocale(metric.label, locale));
        return [{ network, metric: metric.id, ...label, ...counted(some), redefined: isRedefined === true ? 1 : 0 }];
      }),
    ];
  });
}

/** One figure that is not what it was. */
function changeRow(region: Region, change: Exclude<EditionChange, { kind: "new" }>): FlatRow {
  const of = "to" in change ? change.to : change.from;
  const before = "from" in change ? change.from : change.kind === "newly_not_comparable" ? change.earlier : undefined;
  return {
    ...{
      kind: change.kind,
      metric: of.metric,
      level: of.level,
      unit: of.unit,
      name: of.name,
      network: networkIn(region, of),
    },
    ...texts("about", (locale) => topicName(of, locale)),
    ...{ period_start: of.periodStart, period_end: of.periodEnd },
    ...(change.kind === "newly_not_comparable"
      ? { before_start: change.earlier.periodStart, before_end: change.earlier.periodEnd }
      : {}),
    ...(before === undefined ? {} : figureTexts("before", before)),
    ...("to" in change ? figureTexts("after", change.to) : {}),
    ...(change.kind === "newly_not_comparable" ? texts("because", (locale) => inLocale(change.because, locale)) : {}),
    ...{ status: of.status, sources: of.sources.join(" ") },
  };
}

/** The network that a figure is of, or that its service is in. */
function networkIn(region: Region, { level, unit }: Value): string | null {
  if (level === "network") return unit;
  const network = level === "service" ? networkOf(region, { level, id: unit }, region.organisationDate) : undefined;
  return network?.kind === "known" ? network.value.id : null;
}

const texts = (column: string, textIn: (locale: Locale) => string | undefined): FlatRow =>
  Object.fromEntries((["nb", "nn", "en"] as const).map((locale) => [`${column}_${locale}`, textIn(locale) ?? null]));

const figureTexts = (column: string, value: Value): FlatRow => ({
  ...texts(column, (locale) => formatValue(value, locale)),
  ...texts(`${column}_parts`, (locale) => partWords(value, locale)),
});

/** Decisions that were not there, those of which something else is now said to have been done, and those that are gone. */
function decisionRows(before: Region, after: Region): readonly FlatRow[] {
  const keyOf = ({ date, body, what }: { readonly date: string; readonly body: string; readonly what: string }) =>
    JSON.stringify([date, body, what]);
  const earlier = new Map(before.pack["decisions.csv"].map((row) => [keyOf(row), row]));
  const now = new Set(after.pack["decisions.csv"].map(keyOf));
  return [
    ...after.pack["decisions.csv"].flatMap((row) => {
      const { date, body, what, follow_up, source, status } = row;
      const then = earlier.get(keyOf(row))?.follow_up;
      if (then === follow_up) return [];
      const kind = then === undefined ? "new" : "followed_up";
      return [{ kind, date, body, what, follow_up, followed_before: then ?? null, source, status }];
    }),
    ...before.pack["decisions.csv"]
      .filter((row) => !now.has(keyOf(row)))
      .map(({ date, body, what, follow_up, source, status }) => ({
        ...{ kind: "gone", date, body, what, follow_up: null, followed_before: follow_up, source, status },
      })),
  ];
}

const numbered = (rows: readonly FlatRow[]): readonly FlatRow[] => rows.map((row, position) => ({ position, ...row }));
