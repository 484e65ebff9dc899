import { formatPeriod } from "../text/format-period.js";
import type { Text } from "../text/locale.js";
import { isCount } from "./define-metric.js";
import { isPartial } from "./is-partial.js";
import { mayTurn } from "./may-turn.js";
import type { Figure, Interval, NoInterval } from "./value.js";

/** What must be said with the difference between two figures that may be compared; undefined where nothing must. */
export function caveatOf(a: Figure, b: Figure, interval: Interval | NoInterval): Text | undefined {
  const caveats = [
    ...(a.capacityReached || b.capacityReached ? [limited] : []),
    ...(a.unit !== b.unit && a.periodStart !== b.periodStart ? [noTrend] : []),
    ...(a.prices === "current" && a.periodStart.slice(0, 4) !== b.periodStart.slice(0, 4) ? [currentPrices] : []),
    ...(a.unit === b.unit ? [a, b].filter(isPartial).slice(0, 1) : [a, b].filter(isPartial)).map(ofSome),
    ...(a.unit === b.unit ? [] : [a, b].filter(({ territory }) => territory === "changing").map(changedGround)),
    ...(a.unit !== b.unit && isCount(a.unitOfMeasure) ? [ofSizes] : []),
    ...(mayTurn(a, b, interval) ? [undecided] : []),
  ];
  return caveats.reduce<Text | undefined>(joined, undefined);
}

/** Two texts as one, a blank between them. */
export function joined(first: Text | undefined, second: Text): Text {
  return first ? { nb: `${first.nb} ${second.nb}`, en: `${first.en} ${second.en}` } : second;
}

const undecided: Text = {
  nb: "For noen av sakene vet ingen hvordan det gikk. De er så mange at forskjellen kan være tilfeldig, eller gå motsatt vei.",
  en: "Of some of the cases nobody knows what became of them. They are so many that the difference can be chance, or the other way.",
};

const limited: Text = {
  nb: "I minst én av periodene var det kjent at det ikke var mer kapasitet å be om. Forskjellen sier derfor ikke om behovet er større eller mindre.",
  en: "In at least one of the periods it was known that there was no more capacity to ask for. The difference therefore does not say whether the need is greater or smaller.",
};

const noTrend: Text = {
  nb: "Tallene gjelder både ulike enheter og ulike perioder, så forskjellen er ingen utvikling.",
  en: "The figures are of different units and different periods, so the difference is no change over time.",
};

const ofSizes: Text = {
  nb: "Tallene er antall, ikke andeler, så forskjellen kan skyldes at enhetene er ulikt store.",
  en: "The figures are counts, not rates, so the difference may come of the units' different sizes.",
};

const changedGround = ({ name, periodStart, periodEnd }: Figure): Text => ({
  nb: `Området til ${name} ble endret i løpet av perioden ${formatPeriod(periodStart, periodEnd, "nb")}.`,
  en: `What ${name} covered changed in the course of ${formatPeriod(periodStart, periodEnd, "en")}.`,
});

const currentPrices: Text = {
  nb: "Tallene er i løpende kroner, så en del av forskjellen er prisstigningen fra det ene året til det andre.",
  en: "The figures are at current prices, so the difference is also the rise in prices from one year to the other.",
};

const ofSome = ({ name, membersFound, membersExpected }: Figure): Text => ({
  nb: `Tallet for ${name} gjelder bare de ${membersFound} av ${membersExpected} enhetene som har oppgitt tall.`,
  en: `The figure of ${name} is of the ${membersFound} of ${membersExpected} units that have reported only.`,
});
