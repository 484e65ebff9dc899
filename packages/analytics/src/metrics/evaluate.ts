import type { Cell } from "../disclosure/cell.js";
import { type Protected, requireProtected } from "../disclosure/protected.js";
import { at, placeOf } from "../disclosure/sound-cell.js";
import { asOpen } from "../disclosure/withheld.js";
import type { Text } from "../text/locale.js";
import type { Component } from "./component.js";
import type { Metric } from "./define-metric.js";
import { figureOf } from "./figure.js";
import { componentsOf, neededBy } from "./formula.js";
import { isPartial } from "./is-partial.js";
import type { TableName } from "./table.js";
import type { Absence, Figure, NoInterval, Subject, Value } from "./value.js";

/**
 * A metric's figures from protected cells, one a cell, in their order.
 *
 * Percent and per thousand are on their own scale (27.7, not 0.277). A cell that lacks a part, a component or a
 * denominator, or is about too few people, gives an absence with its reason.
 *
 * @throws Error if the cells are not protected, or are another metric's; and one that names the cell if its numbers cannot
 *   be, as a part that is more than its whole.
 */
export function evaluate<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  cells: Protected<Name>,
  level = 0.95,
): readonly Value<Id>[] {
  const isOpen = cells.audience === "open";
  return requireProtected(metric.id, cells).map((sealed) =>
    at(placeOf(metric.id, sealed), () => {
      // A maker has taken it out of the cell already, unless it was sealed by another rule than the metric's.
      const cell = isOpen ? asOpen(metric.disclosure, sealed) : sealed;
      const subject = subjectOf(metric, cell);
      const absence = absenceOf(metric, cell);
      if (absence) return { ...subject, ...absence };
      const computed = figureOf(metric, cell.components, { level, dispersion: cell.dispersion });
      if (!computed) return { ...subject, ...nothingToDivideBy };
      const interval = intervalOf(metric, cell, computed.interval);
      return { ...subject, kind: "value", ...computed, interval, undecided: undecidedOf(metric, cell) };
    }),
  );
}

function subjectOf<T extends TableName, Name extends string, Id extends string>(
  metric: Metric<T, Name, Id>,
  { components: _, because, tooFew, dispersion, ...about }: Cell<Name>,
): Subject<Id> {
  const { id, label, unit, decimals, prices, comparableBy, polarity } = metric;
  return { ...about, metric: id, label, unitOfMeasure: unit, decimals, prices, comparableBy, polarity };
}

/** The interval of a figure, and what its unit and its parts make of it. */
function intervalOf(
  metric: Pick<Metric, "interval">,
  cell: Pick<Cell, "level" | "membersFound" | "membersExpected">,
  interval: Figure["interval"],
): Figure["interval"] {
  if (interval.method !== "none") return interval;
  const made = interval.complete && isPartial(cell) ? someReported : interval;
  const isOwed = metric.interval.method === "none" && metric.interval.owedByParts === true;
  return isOwed && cell.level !== "region" && cell.level !== "nation" ? { ...made, owed: true } : made;
}

const undecidedOf = ({ value }: Pick<Metric, "value">, { components }: Cell): number | undefined =>
  value.kind === "ratio" && value.undecided !== undefined ? (components[value.undecided] ?? undefined) : undefined;

/** Nobody knows what those that have not reported would have said: no change among the others is as great as it is. */
const someReported: NoInterval = {
  method: "none",
  because: {
    nb: "Usikkerheten er ikke beregnet: bare noen har oppgitt tall, og ingen vet hva de andre ville ha svart.",
    en: "No uncertainty is calculated: only some have reported, and nobody knows what the others would have answered.",
  },
};

type Reason = Pick<Absence, "kind" | "because">;

const absent = (kind: Absence["kind"], because: Text): Reason => ({ kind, because });

/** Why a cell has no figure, if it has none. */
function absenceOf<T extends TableName, Name extends string>(
  metric: Metric<T, Name>,
  cell: Cell<Name>,
): Reason | undefined {
  const { components, membersFound, membersExpected, because, tooFew } = cell;
  if (because !== undefined) return absent("not_comparable", because);
  if (tooFew) return absent("too_few", tooFew);
  if (isPartial(cell) && !(metric.parts === "reported" && membersFound > 0)) {
    // Who is not found may be part of what a host has reported.
    const orHost =
      cell.dimensions.reporting === undefined
        ? { nb: "", nn: "", en: "" }
        : {
            nb: ", eller er med i tallet til en vertskommune",
            nn: ", eller er med i talet til ein vertskommune",
            en: ", or are part of a host municipality's",
          };
    const lacking = membersExpected - membersFound;
    return absent("missing", {
      nb: `Tall mangler fra ${lacking} av de ${membersExpected} som skulle vært med${orHost.nb}. Derfor kan det samlede tallet ikke regnes ut.`,
      nn: `Tal manglar frå ${lacking} av dei ${membersExpected} som skulle ha vore med${orHost.nn}. Derfor kan det samla talet ikkje reknast ut.`,
      en: `Figures are missing for ${lacking} of ${membersExpected} units${orHost.en}, so there is no sum.`,
    });
  }
  const lacking = componentsOf(metric.value).find((name) => components[name as Name] === undefined);
  if (lacking !== undefined) throw new Error(`missing component: "${lacking}"`);
  const lacks = neededBy(metric.value).some((name) => components[name as Name] === null);
  return lacks ? notGiven(metric, membersExpected) : undefined;
}

function notGiven(metric: Pick<Metric, "components" | "disclosure" | "period">, membersExpected: number): Reason {
  const { hides } = metric.disclosure;
  if (hides?.bySource) {
    const few = `1–${hides.below - 1}`;
    return absent("hidden", {
      nb: `Skjult: tallet er ${few}, eller et annet tall på ${few} kunne regnes ut fra det.`,
      nn: `Skjult: talet er ${few}, eller eit anna tal på ${few} kunne reknast ut frå det.`,
      en: `Hidden: the count is ${few}, or another count of ${few} could be computed from it.`,
    });
  }
  const printedParts =
    membersExpected > 1 && Object.values<Component>(metric.components).some(({ kind }) => kind === "printed");
  if (printedParts)
    return absent("missing", {
      nb: "Kilden oppgir bare et forholdstall for hver del, som prosent, og slike tall kan ikke legges sammen.",
      nn: "Kjelda oppgir berre eit forholdstal for kvar del, som prosent, og slike tal kan ikkje leggjast saman.",
      en: "The source prints the rate of each part, and rates cannot be added.",
    });
  return metric.period === "pooled"
    ? absent("missing", {
        nb: "Kilden oppgir ikke tallet for hele perioden.",
        nn: "Kjelda oppgir ikkje talet for heile perioden.",
        en: "The source does not give the figure for the whole of the period.",
      })
    : absent("missing", {
        nb: "Kilden oppgir ikke tallet.",
        nn: "Kjelda oppgir ikkje talet.",
        en: "The source does not give the figure.",
      });
}

const nothingToDivideBy = absent("not_applicable", {
  nb: "Kan ikke regnes ut: tallet det skal deles på, er 0.",
  nn: "Kan ikkje reknast ut: talet det skal delast på, er 0.",
  en: "Not calculable: the number to divide by is 0.",
});
