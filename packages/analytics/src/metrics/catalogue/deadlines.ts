import { fewChildren } from "../../disclosure/limits.js";
import { sum } from "../component.js";
import { defineMetric } from "../define-metric.js";
import { partOf } from "../formula.js";
import { equals, oneOf } from "../predicate.js";

const common = {
  table: "deadlines",
  dimensions: ["duty"],
  period: "as_given",
  parts: "reported",
  unit: "percent",
  decimals: 1,
  interval: { method: "wilson", about: "chance" },
  // How few cases there are tells of children; whether they were in time tells of the service.
  disclosure: { count: "cases", outOf: "due", hides: { below: fewChildren, of: ["due"] } },
  comparableBy: ["duty", "period_kind", "season"],
  source: {
    title:
      "Barnevernsloven §§ 2-1 og 2-2; Bufdirs tall 3A (Kommunemonitor barnevern) er av undersøkelser som er avsluttet, og er et annet tall",
  },
} as const;

/** What is due is every state's: where one has no row, nobody has said how many were in it. */
const due = sum("cases", oneOf("state", ["in_time", "late", "not_known"]));
const not_known = sum("cases", equals("state", "not_known"));
const inState = (state: string) => ({ cases: sum("cases", equals("state", state)), due });

/** Share of what was due that is known to have been done in time. */
export const deadlinesMet = defineMetric({
  ...common,
  id: "deadlines_met",
  label: { nb: "Gjort innen fristen", en: "Done within the deadline" },
  description: {
    nb: "Andel av sakene som vi vet ble gjort innen lovens frist: meldinger gjennomgått innen sju dager, undersøkelser avsluttet innen tre måneder eller, når fristen er utvidet, seks. Det som kilden ikke kan si, er verken innen eller etter fristen.",
    en: "Share of the cases known to have been done within the Act's deadline: notifications reviewed within seven days, investigations concluded within three months or, where extended, six. What the source cannot tell is neither in time nor late.",
  },
  polarity: "higher_is_better",
  components: { ...inState("in_time"), not_known },
  value: partOf("cases", "due", { undecided: "not_known" }),
});

/** Share of what was due that is known to have missed its deadline: done later, or not done. */
export const deadlinesMissed = defineMetric({
  ...common,
  id: "deadlines_missed",
  label: { nb: "Frist ikke holdt", en: "Deadline missed" },
  description: {
    nb: "Andel av sakene som vi vet ikke ble gjort innen lovens frist, enten de er gjort siden eller ikke.",
    en: "Share of the cases known not to have been done within the Act's deadline, whether or not they are done since.",
  },
  polarity: "lower_is_better",
  components: { ...inState("late"), not_known },
  value: partOf("cases", "due", { undecided: "not_known" }),
});

/** Share of what was due of which the source cannot tell. */
export const deadlinesNotKnown = defineMetric({
  ...common,
  id: "deadlines_not_known",
  label: { nb: "Frist vi ikke vet om ble holdt", en: "Deadline not known to be met or missed" },
  description: {
    nb: "Andel av sakene der kilden ikke kan si om fristen ble holdt.",
    en: "Share of the cases where the source cannot tell whether the deadline was met.",
  },
  polarity: "none",
  interval: {
    method: "none",
    because: {
      nb: "Usikkerhet ikke beregnet: tallet sier hva kilden mangler, ikke hva som hendte.",
      en: "Uncertainty not calculated: the figure says what the source lacks, not what happened.",
    },
  },
  components: inState("not_known"),
  value: partOf("cases", "due"),
});
