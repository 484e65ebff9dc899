import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf, ratio } from "../formula.js";

const common = {
  table: "economy",
  dimensions: ["reporting"],
  period: "as_given",
  polarity: "none",
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: regnskapet er en sum, ikke et utvalg.",
      en: "Uncertainty not calculated: accounts are a sum, not a sample.",
    },
  },
  comparableBy: ["reporting", "period_kind", "season"],
  source: {
    title: "Statistisk sentralbyrå, KOSTRA: barnevern, funksjon 244, 251 og 252",
    url: "https://www.ssb.no/offentlig-sektor/kostra/statistikk/kostra-kommune-stat-rapportering",
  },
} as const;
const kroner = { ...common, unit: "thousand_kroner", prices: "current", decimals: 1 } as const;
const percent = { ...common, unit: "percent", decimals: 1 } as const;

/** Net expenditure for each child aged 0–17. */
export const netExpenditurePerChild = defineMetric({
  ...kroner,
  id: "net_expenditure_per_child",
  label: { nb: "Netto driftsutgifter per barn 0–17 år", en: "Net expenditure per child aged 0–17" },
  description: {
    nb: "Netto driftsutgifter til barnevern delt på innbyggere 0–17 år i kommunen som rapporterer, eller i alle kommunene som en vertskommune rapporterer for. Statistisk sentralbyrå deler nå på 0–24 år, som er et annet tall. I løpende kroner.",
    en: "Net operating expenditure on child welfare over inhabitants aged 0–17 of the reporting municipality, or of all that a host municipality reports for. Statistics Norway now takes those aged 0–24, which is another figure. At current prices.",
  },
  components: { net_expenditure: sum("net_expenditure"), inhabitants_aged_0_17: sum("inhabitants_aged_0_17") },
  value: ratio("net_expenditure", "inhabitants_aged_0_17"),
  disclosure: { count: "net_expenditure", outOf: "inhabitants_aged_0_17" },
});

/** Net expenditure for each inhabitant aged 0–24. */
export const netExpenditurePerInhabitant = defineMetric({
  ...kroner,
  id: "net_expenditure_per_inhabitant_0_24",
  label: { nb: "Netto driftsutgifter per innbygger 0–24 år", en: "Net expenditure per inhabitant aged 0–24" },
  description: {
    nb: "Netto driftsutgifter til barnevern delt på innbyggere 0–24 år i kommunen som rapporterer, eller i alle kommunene som en vertskommune rapporterer for. I løpende kroner.",
    en: "Net operating expenditure on child welfare over inhabitants aged 0–24 of the reporting municipality, or of all that a host municipality reports for. At current prices.",
  },
  components: { net_expenditure: sum("net_expenditure"), inhabitants_aged_0_24: sum("inhabitants_aged_0_24") },
  value: ratio("net_expenditure", "inhabitants_aged_0_24"),
  disclosure: { count: "net_expenditure", outOf: "inhabitants_aged_0_24" },
});

/** Gross expenditure on placed children, for each of them: function 252. */
export const expenditurePerPlacedChild = defineMetric({
  ...kroner,
  id: "expenditure_per_placed_child",
  label: { nb: "Brutto driftsutgifter per plassert barn", en: "Gross expenditure per placed child" },
  description: {
    nb: "Brutto driftsutgifter til tiltak for barn som er plassert (funksjon 252) delt på antall plasserte barn. I løpende kroner.",
    en: "Gross operating expenditure on measures for placed children (function 252) over the number of placed children. At current prices.",
  },
  components: { gross_placed: sum("gross_placed"), placed_children: sum("placed_children") },
  value: ratio("gross_placed", "placed_children"),
  disclosure: { count: "placed_children", hides: { below: fewChildren, of: ["placed_children"] } },
});

/** Gross expenditure on children at home, for each of them: function 251. */
export const expenditurePerChildAtHome = defineMetric({
  ...kroner,
  id: "expenditure_per_child_at_home",
  label: { nb: "Brutto driftsutgifter per barn med tiltak hjemme", en: "Gross expenditure per child at home" },
  description: {
    nb: "Brutto driftsutgifter til tiltak for barn som ikke er plassert (funksjon 251) delt på antall barn med slike tiltak. I løpende kroner.",
    en: "Gross operating expenditure on measures for children who are not placed (function 251) over the number of children with such measures. At current prices.",
  },
  components: { gross_at_home: sum("gross_at_home"), children_at_home: sum("children_at_home") },
  value: ratio("gross_at_home", "children_at_home"),
  disclosure: { count: "children_at_home", hides: { below: fewChildren, of: ["children_at_home"] } },
});

/** The share of net expenditure that goes to casework: function 244. */
export const caseworkShare = defineMetric({
  ...percent,
  id: "casework_share_of_expenditure",
  label: { nb: "Andel av utgiftene til saksbehandling", en: "Share of expenditure on casework" },
  description: {
    nb: "Andel av netto driftsutgifter til barnevern som går til saksbehandling og administrasjon (funksjon 244).",
    en: "Share of net operating expenditure on child welfare that goes to casework and administration (function 244).",
  },
  components: { net_casework: sum("net_casework"), net_expenditure: sum("net_expenditure") },
  value: partOf("net_casework", "net_expenditure"),
  disclosure: { count: "net_casework", outOf: "net_expenditure" },
});

/** Of what is spent on measures, the share that is bought. */
export const purchasedShare = defineMetric({
  ...percent,
  id: "purchased_share",
  label: { nb: "Kjøpte tiltak av utgiftene til barn hjemme", en: "Purchased measures of expenditure at home" },
  description: {
    nb: "Kjøp av tiltak fra andre i prosent av brutto driftsutgifter til tiltak for barn som ikke er plassert (funksjon 251).",
    en: "Measures purchased from others in percent of gross operating expenditure on children who are not placed (function 251).",
  },
  components: { purchased: sum("purchased"), gross_at_home: sum("gross_at_home") },
  value: partOf("purchased", "gross_at_home"),
  disclosure: { count: "purchased", outOf: "gross_at_home" },
});

/** Of what is bought, the share under a joint agreement. */
export const jointPurchases = defineMetric({
  ...percent,
  id: "joint_purchases",
  label: { nb: "Kjøp under felles avtale", en: "Purchases under a joint agreement" },
  description: {
    nb: "Andel av kjøpene av tiltak som er gjort under en felles innkjøpsavtale, i kroner. Tallet sier ikke hva som er spart.",
    en: "Share of purchases of measures made under a joint agreement, in kroner. It does not say what has been saved.",
  },
  components: { purchased_jointly: sum("purchased_jointly"), purchased: sum("purchased") },
  value: partOf("purchased_jointly", "purchased"),
  disclosure: { count: "purchased_jointly", outOf: "purchased" },
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 2.5.4" },
});
