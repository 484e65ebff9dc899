import type { Text } from "../text/locale.js";
import type { Cell } from "./cell.js";

/**
 * What must be protected together: a count and what it is out of. Where less than so many would be about persons who can be
 * told apart, `least` says how many they must be; and `hides` which counts are withheld where they are small.
 */
export interface Disclosure<Name extends string = string> {
  readonly count: Name;
  readonly outOf?: Name;
  readonly least?: number;
  readonly hides?: SmallCounts<Name>;
}

/** Counts that can show whom they are of: those above 0 and below a limit. That there is nobody tells of nobody. */
export interface SmallCounts<Name extends string = string> {
  readonly below: number;
  /** The counts that are held against the limit. */
  readonly of: readonly Name[];
  /** Whether what the count leaves of `outOf` is held against it too: all but one tells of that one. */
  readonly rest?: true;
  /** Whether whoever counted hides the same, so that what is hidden here must look as what was hidden there. */
  readonly bySource?: true;
}

/**
 * The components that tell how few a figure is about, beside those that it is made of: how many are employed, and how many
 * of them the days are of.
 */
export function mustBeKnown({ count, outOf, least, hides }: Disclosure): readonly string[] {
  const behind = (hides?.of ?? []).filter((name) => name !== count && name !== outOf);
  const isWholeHeld = least !== undefined || (hides?.of ?? []).some((name) => name === outOf);
  return outOf !== undefined && isWholeHeld ? [outOf, ...behind] : behind;
}

/**
 * A cell as anybody may have it. What is of too few people, or of nobody knows how many, is not in it, nor are its remarks,
 * which may tell it; it says why, unless its source hides the same without a word.
 */
export function asOpen<Name extends string>(disclosure: Disclosure<NoInfer<Name>>, cell: Cell<Name>): Cell<Name> {
  const { components } = cell;
  const tooFew = cell.tooFew ?? (isGiven(components) ? tooFewIn(disclosure, components) : undefined);
  const isHidden = disclosure.hides?.bySource === true && (tooFew !== undefined || lacks(disclosure.hides, components));
  if (!tooFew && !isHidden) return cell;
  return { ...cell, tooFew: isHidden ? undefined : tooFew, components: nothingOf(components), remarks: [] };
}

/** Whether an open cube may hold the cell as it is: one of too few people holds nothing. */
export function isFitToShow<Name extends string>(disclosure: Disclosure<NoInfer<Name>>, cell: Cell<Name>): boolean {
  return asOpen(disclosure, cell) === cell || !(isGiven(cell.components) || cell.remarks.length > 0);
}

function tooFewIn<Name extends string>(
  { count, outOf, least, hides }: Disclosure<NoInfer<Name>>,
  components: Components<Name>,
): Text | undefined {
  const of = (name: Name | undefined): number | null => (name === undefined ? null : (components[name] ?? null));
  const whole = of(outOf);
  if (least !== undefined && whole === null) return notSaid("ansatte", "tilsette", "employees", least);
  if (least !== undefined && whole !== null && whole < least)
    return {
      nb: `Vises ikke: tallet gjelder færre enn ${least} ansatte.`,
      nn: `Blir ikkje vist: talet gjeld færre enn ${least} tilsette.`,
      en: `Not shown: the figure is about fewer than ${least} employees.`,
    };
  if (!hides) return undefined;
  // Something of nobody is of somebody who is not said.
  const isUnsaid = (name: Name): boolean => of(name) === null || (of(name) === 0 && of(count) !== 0);
  const behind = hides.of.filter((name) => name !== count && name !== outOf);
  // A printed rate of a count that is hidden tells it to whoever knows the inhabitants.
  const isTold = names(components).some((name) => ![count, outOf, ...behind].includes(name) && of(name) !== null);
  if (of(count) === null && hides.of.includes(count) && isTold) return notSaid("", "", "", hides.below);
  if (of(count) !== null && hides.of.some((name) => name === outOf) && whole === null)
    return notSaid("", "", "", hides.below);
  if (of(count) !== null && behind.some(isUnsaid)) return notSaid("", "", "", hides.below);
  const rest = hides.rest && whole !== null ? whole - (of(count) ?? whole) : 0;
  const isSmall = [...hides.of.map(of), rest].some((n) => n !== null && n > 0 && n < hides.below);
  if (!isSmall) return undefined;
  return {
    nb: `Vises ikke: tallet skiller ut færre enn ${hides.below}, og kan da vise hvem det gjelder.`,
    nn: `Blir ikkje vist: talet skil ut færre enn ${hides.below}, og kan då vise kven det gjeld.`,
    en: `Not shown: the figure singles out fewer than ${hides.below}, and could then show who they are.`,
  };
}

/** That it is not said how many of whom a figure is about. */
function notSaid(nb: string, nn: string, en: string, limit: number): Text {
  const of = (whom: string): string => (whom === "" ? "" : ` ${whom}`);
  return {
    nb: `Vises ikke: det er ikke oppgitt hvor mange${of(nb)} tallet gjelder, og det kan være færre enn ${limit}.`,
    nn: `Blir ikkje vist: det er ikkje oppgitt kor mange${of(nn)} talet gjeld, og det kan vere færre enn ${limit}.`,
    en: `Not shown: it is not given how many${of(en)} the figure is about, and they may be fewer than ${limit}.`,
  };
}

type Components<Name extends string> = Readonly<Record<Name, number | null>>;

/** Whether a count that its source hides where it is small is not given. */
const lacks = <Name extends string>({ of }: SmallCounts<NoInfer<Name>>, components: Components<Name>): boolean =>
  of.some((name) => components[name] === null);

const isGiven = (components: Components<string>): boolean => Object.values(components).some((value) => value !== null);

const names = <Name extends string>(components: Components<Name>) => Object.keys(components) as Name[];

const nothingOf = <Name extends string>(components: Components<Name>) =>
  Object.fromEntries(names(components).map((name) => [name, null])) as Record<Name, null>;
