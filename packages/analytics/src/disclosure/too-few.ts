import type { Text } from "../text/locale.js";
import type { Cell } from "./cell.js";

/**
 * What must be protected together: a count and what it is out of; and, where less than so many would be about persons
 * who can be told apart, `least`.
 */
export interface Disclosure<Name extends string = string> {
  readonly count: Name;
  readonly outOf?: Name;
  readonly least?: number;
}

/**
 * Why an open figure is withheld: it is of too few people, or nobody says of how many. Undefined where it stands, and
 * where nothing is given that could be withheld.
 */
export function tooFewIn<Name extends string>(
  { outOf, least }: Disclosure<NoInfer<Name>>,
  components: Components<Name>,
): Text | undefined {
  if (least === undefined || !isGiven(components)) return undefined;
  const people = outOf === undefined ? null : components[outOf];
  if (typeof people !== "number")
    return {
      nb: `Vises ikke: det er ikke oppgitt hvor mange ansatte tallet gjelder, og det kan være færre enn ${least}.`,
      en: `Not shown: it is not given how many employees the figure is about, and they may be fewer than ${least}.`,
    };
  if (people >= least) return undefined;
  return {
    nb: `Vises ikke: tallet gjelder færre enn ${least} ansatte.`,
    en: `Not shown: the figure is about fewer than ${least} employees.`,
  };
}

/** Cells as anybody may have them: what is of too few people is not in them, and they say why. */
export function withoutTooFew<Name extends string>(
  disclosure: Disclosure<NoInfer<Name>>,
  cells: readonly Cell<Name>[],
): readonly Cell<Name>[] {
  return cells.map((cell) => {
    const tooFew = cell.tooFew ?? tooFewIn(disclosure, cell.components);
    return tooFew ? { ...cell, tooFew, components: nothingOf(cell.components) } : cell;
  });
}

/** Whether an open cube may hold the cell: one of too few people holds nothing. */
export function isFitToShow<Name extends string>(disclosure: Disclosure<NoInfer<Name>>, cell: Cell<Name>): boolean {
  const tooFew = cell.tooFew ?? tooFewIn(disclosure, cell.components);
  return tooFew === undefined || !isGiven(cell.components);
}

type Components<Name extends string> = Readonly<Record<Name, number | null>>;

const isGiven = (components: Components<string>): boolean => Object.values(components).some((value) => value !== null);

const nothingOf = <Name extends string>(components: Components<Name>) =>
  Object.fromEntries(Object.keys(components).map((name) => [name, null])) as Record<Name, null>;
