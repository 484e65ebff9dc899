import type { Subject } from "../metrics/value.js";
import { facetValue } from "../text/facet-values.js";
import { inLocale, type Locale, type Text } from "../text/locale.js";

type Named = Pick<Subject, "metric" | "label" | "dimensions">;
type Name = Required<Text>;

/**
 * Short names inside a sentence of what is asked of every service: of a metric, or of one of its splits. Whoever the figure
 * is about goes without saying.
 */
const names: Readonly<Record<string, Name>> = {
  sick_leave_from_days: { nb: "sykefravær", nn: "sjukefråvær", en: "sick leave" },
  "sick_leave_from_days total": { nb: "sykefravær i alt", nn: "sjukefråvær i alt", en: "sick leave in all" },
  "sick_leave_from_days doctor_certified": {
    nb: "legemeldt sykefravær",
    nn: "legemeldt sjukefråvær",
    en: "doctor-certified sick leave",
  },
  "sick_leave_from_days self_certified": {
    nb: "egenmeldt sykefravær",
    nn: "eigenmeldt sjukefråvær",
    en: "self-certified sick leave",
  },
  left_service: { nb: "andel som sluttet", nn: "del som slutta", en: "share who left" },
  vacancy_rate: { nb: "ledige stillinger", nn: "ledige stillingar", en: "vacant positions" },
  caseload: { nb: "barn per årsverk", nn: "barn per årsverk", en: "children per full-time position" },
  "caseload not_stated": {
    nb: "barn per årsverk (uvisst hvilke stillinger)",
    nn: "barn per årsverk (uvisst kva stillingar)",
    en: "children per full-time position (which ones is not stated)",
  },
  "caseload casework": {
    nb: "barn per årsverk til saksbehandling",
    nn: "barn per årsverk til saksbehandling",
    en: "children per full-time position of casework",
  },
  deadlines_met: { nb: "frister", nn: "fristar", en: "deadlines" },
  "deadlines_met notification_7_days": {
    nb: "meldinger gjennomgått innen sju dager",
    nn: "meldingar gjennomgått innan sju dagar",
    en: "notifications reviewed within seven days",
  },
  "deadlines_met investigation_3_months": {
    nb: "undersøkelser ferdige innen tre måneder",
    nn: "undersøkingar ferdige innan tre månader",
    en: "investigations closed within three months",
  },
  "deadlines_met investigation_6_months": {
    nb: "undersøkelser med utvidet frist ferdige innen seks måneder",
    nn: "undersøkingar med utvida frist ferdige innan seks månader",
    en: "investigations with the extended deadline closed within six months",
  },
  waiting_children: { nb: "barn som venter", nn: "barn som ventar", en: "children who wait" },
  "waiting_children help": {
    nb: "barn som venter på hjelp",
    nn: "barn som ventar på hjelp",
    en: "children who wait for help",
  },
  "waiting_children investigation": {
    nb: "barn som venter på undersøkelse",
    nn: "barn som ventar på undersøking",
    en: "children who wait for an investigation",
  },
  notifications: { nb: "meldinger", nn: "meldingar", en: "notifications" },
  requests_assisted: {
    nb: "henvendelser som fikk bistand",
    nn: "førespurnader som fekk bistand",
    en: "requests that got help",
  },
};

/** What services are without saying. */
const unsaid = "child_welfare_services";

/** What a metric is called inside a sentence, without its split. */
export function metricName({ id, label }: { readonly id: string; readonly label: Text }, locale: Locale): string {
  return inLocale(names[id] ?? lowered(label), locale);
}

/** What a figure is of inside a sentence: its metric's short name and its split. */
export function topicName({ metric, label, dimensions }: Named, locale: Locale): string {
  const split = Object.entries(dimensions).flatMap(([dimension, value]) =>
    value === null || value === unsaid ? [] : [{ dimension, value }],
  );
  const own = split.find(({ value }) => names[`${metric} ${value}`] !== undefined);
  const name = own
    ? inLocale(names[`${metric} ${own.value}`] as Name, locale)
    : metricName({ id: metric, label }, locale);
  const rest = split.filter((each) => each !== own).map(({ dimension, value }) => facetValue(dimension, value, locale));
  return [name, ...rest].join(", ");
}

const lowered = (label: Text): Text =>
  Object.fromEntries(
    Object.entries(label).map(([locale, text]) => [locale, text.charAt(0).toLowerCase() + text.slice(1)]),
  ) as unknown as Text;
