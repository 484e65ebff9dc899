import {
  type Attention,
  attention,
  briefOf,
  type Finding,
  inLocale,
  isTested,
  type Locale,
  limitsOf,
  type Measured,
  namedUnits,
  type Region,
  type Seen,
  type Sentence,
  servicesOn,
  shownValue,
  topicName,
  type UnitRef,
} from "@barneloftet/analytics";
import type { ArrowColumns, FlatRow } from "./arrow.js";
import type { ReferenceTable } from "./reference-tables.js";
import { unitsOf } from "./units-of.js";

/**
 * What can be said of the newest figures and what cannot, one report for the whole region with one budget of false signals;
 * and of each unit the few sentences that a sheet has room for.
 *
 * @param watched Open figures of the metrics that every service is asked of.
 */
export function findingTables(region: Region, watched: readonly Measured[]): readonly ReferenceTable[] {
  const nameOf = namedUnits(region);
  // Whoever sends in figures, and what they are part of.
  const units = unitsOf(region).filter(({ level }) => level !== "municipality");
  const services = units.filter(({ level }) => level === "service").map(({ level, id }) => nameOf(level, id));
  const measured = watched.map(({ metric, values }) => ({
    metric,
    values: values.filter(({ level, unit }) => units.some((each) => each.level === level && each.id === unit)),
  }));
  const found = attention(measured, services);
  const briefs = units.flatMap((unit) => {
    const parts = unit.level === "service" ? [] : servicesIn(region, unit);
    const { sentences, signals } = briefOf({ ...unit, name: nameOf(unit.level, unit.id).name, services: parts }, found);
    return sentences.map((brief) => ({
      ...{ level: unit.level, unit: unit.id, kind: brief.kind, topic: brief.topic ?? null, signals },
      ...{ about_level: brief.unit.level, about_unit: brief.unit.id, is_signal: brief.isSignal ? "yes" : null },
      ...sentenceRow(brief.sentence),
    }));
  });
  return [
    { name: "findings", columns: findingColumns, rows: numbered(findingRows(found)) },
    { name: "briefs", columns: briefColumns, rows: numbered(briefs) },
  ];
}

const sentenceColumns: ArrowColumns = { sentence_nb: "text", sentence_nn: "text", sentence_en: "text" };

const findingColumns: ArrowColumns = {
  position: "number",
  ...{ kind: "text", question: "text", level: "text", unit: "text", name: "text" },
  ...{ metric: "text", topic: "text", about_nb: "text", about_nn: "text", about_en: "text" },
  ...{ period_start: "text", period_end: "text" },
  ...{ value: "number", against: "number", lower: "number", upper: "number" },
  // The test's inputs and result, so that anyone can do it again: docs/decisions/0027-false-signals.md.
  ...{ compared_as: "text", events: "number", total: "number", undecided: "number" },
  ...{ against_events: "number", against_total: "number", against_undecided: "number" },
  ...{ contrast: "number", size: "number", lumps: "number", wander: "number", degrees: "number" },
  ...{ p: "number", exact_p: "number", signal_at: "number" },
  ...sentenceColumns,
  ...{ status: "text", sources: "text" },
};

const briefColumns: ArrowColumns = {
  position: "number",
  ...{ level: "text", unit: "text", kind: "text", topic: "text", about_level: "text", about_unit: "text" },
  is_signal: "text",
  // Of the unit in all, those that have no room among its sentences too.
  signals: "number",
  ...sentenceColumns,
};

function findingRows({ report, silent }: Attention): readonly FlatRow[] {
  return [
    ...report.findings.map((finding) => ({ ...aboutRow(finding), ...testedRow(finding) })),
    ...silent.map(({ kind, level, unit, name, sentence }) => ({ kind, level, unit, name, ...sentenceRow(sentence) })),
  ];
}

function aboutRow({ kind, question, topic, subject, sentence }: Finding): FlatRow {
  const { level, unit, name, metric, periodStart, periodEnd, status, sources } = subject;
  const about = (locale: Locale): string => topicName(subject, locale);
  return {
    ...{ kind, question, level, unit, name, metric, topic },
    ...{ about_nb: about("nb"), about_nn: about("nn"), about_en: about("en") },
    ...{ period_start: periodStart, period_end: periodEnd },
    ...sentenceRow(sentence),
    ...{ status, sources: sources.join(" ") },
  };
}

/** The figure, what it is held against and between which it cannot be told from that, on the figure's own scale. */
function testedRow(finding: Finding): FlatRow {
  if (!isTested(finding)) return {};
  const { trail, now } = finding;
  const { a, b, p, level } = trail;
  const [first, last] = [now[0], now.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a finding without figures");
  const onScale = (seen: Pick<Seen, "events" | "of">): number => shownValue(first.unitOfMeasure, seen, a);
  const value = onScale(a);
  const limit = (events: number | undefined): number | null => {
    const shown = events === undefined ? null : onScale({ events, of: a.of });
    // Those who leave in a year can be more than there are on average; else no limit is told that nobody could pass.
    return shown !== null && first.unitOfMeasure === "percent" && shown > 100 && value <= shown ? null : shown;
  };
  const { lower, upper } = limitsOf(trail);
  return {
    ...{ period_start: first.periodStart, period_end: last.periodEnd },
    value,
    against: onScale(b),
    ...{ lower: limit(lower), upper: limit(upper) },
    ...{ compared_as: trail.kind, events: a.events, total: a.of, undecided: a.undecided },
    ...{ against_events: b.events, against_total: b.of, against_undecided: b.undecided },
    ...{ contrast: trail.contrast, size: trail.size, lumps: trail.lumps, wander: trail.wander, degrees: trail.degrees },
    ...{ p, exact_p: trail.exact ?? null, signal_at: level },
  };
}

const sentenceRow = (sentence: Sentence): FlatRow => ({
  sentence_nb: inLocale(sentence, "nb"),
  sentence_nn: inLocale(sentence, "nn"),
  sentence_en: inLocale(sentence, "en"),
});

const numbered = (rows: readonly FlatRow[]): readonly FlatRow[] => rows.map((row, position) => ({ position, ...row }));

function servicesIn(region: Region, { level, id }: UnitRef): readonly string[] {
  if (level !== "network" && level !== "region") return [];
  const services = servicesOn(region, region.organisationDate, { level, id });
  return services.kind === "known" ? services.value.map((service) => service.id) : [];
}
