import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf } from "../formula.js";
import { equals, not } from "../predicate.js";

const common = {
  table: "foster_care",
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  polarity: "higher_is_better",
} as const;

const children = {
  components: { children_fulfilled: sum("children_fulfilled"), children: sum("children") },
  value: partOf("children_fulfilled", "children"),
  interval: { method: "wilson", about: "chance" },
  disclosure: {
    count: "children_fulfilled",
    outOf: "children",
    hides: { below: fewChildren, of: ["children_fulfilled", "children"] },
  },
} as const;

/** Children in foster homes for whom a duty was fulfilled: follow-up and supervision are two duties, of two municipalities. */
export const fosterCareDuties = defineMetric({
  ...common,
  ...children,
  id: "foster_care_duties",
  label: { nb: "Fosterbarn som fikk det loven krever", en: "Foster children whose duty was fulfilled" },
  description: {
    nb: "Andel av barna i fosterhjem som fikk så mange besøk som kravet for dem var. Oppfølging er en plikt for tjenesten som har omsorgen; tilsyn er en plikt for kommunen der fosterhjemmet ligger. De to er ulike tall.",
    en: "Share of the children in foster homes who had as many visits as were required for them. Follow-up is a duty of the service that has the care; supervision of the municipality where the foster home lies. The two are different figures.",
  },
  rows: not(equals("duty", "care_package")),
  dimensions: ["duty"],
  comparableBy: ["duty", "period_kind", "season"],
  source: { title: "Fosterhjemsforskriften; Bufdir: Kommunemonitor barnevern, tall 3B og 3D" },
});

/** Visits held, of those required for the children that the duty was for. */
export const fosterCareVisits = defineMetric({
  ...common,
  id: "foster_care_visits",
  label: { nb: "Besøk holdt av dem som var krevd", en: "Visits held of those required" },
  description: {
    nb: "Besøk som ble holdt, i prosent av besøkene som var krevd. Kravet er det som gjelder for hvert barn: et vedtak kan sette det lavere. For hvert barn teller ikke flere besøk enn kravet, så ekstra besøk til ett barn skjuler ikke at et annet fikk for få.",
    en: "Visits held in percent of the visits required. The requirement is that of each child: a decision can lower it. For each child no more visits count than are required, so that extra visits to one child do not hide that another had too few.",
  },
  rows: not(equals("duty", "care_package")),
  dimensions: ["duty"],
  components: { visits: sum("visits"), required_visits: sum("required_visits"), children: sum("children") },
  value: partOf("visits", "required_visits"),
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: besøkene til ett barn henger sammen.",
      en: "Uncertainty not calculated: one child's visits belong together.",
    },
  },
  disclosure: { count: "visits", outOf: "required_visits", hides: { below: fewChildren, of: ["children"] } },
  comparableBy: ["duty", "period_kind", "season"],
  source: { title: "Fosterhjemsforskriften" },
});

/** Children who moved into a foster home and were followed up by the care package. */
export const carePackage = defineMetric({
  ...common,
  ...children,
  id: "care_package",
  label: { nb: "Fosterbarn som fikk Omsorgspakken", en: "Foster children with the care package" },
  description: {
    nb: "Andel av barna som flyttet inn i fosterhjem i perioden og fikk oppfølging etter Omsorgspakken, som er et minstetilbud for de første månedene.",
    en: "Share of the children who moved into a foster home in the period and were followed up by the care package, a minimum for the first months.",
  },
  rows: equals("duty", "care_package"),
  dimensions: [],
  comparableBy: ["period_kind", "season"],
  source: { title: "Sluttrapporten for Barneløftet (2021), kapittel 4.3" },
});
