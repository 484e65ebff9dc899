import { compare } from "../metrics/compare.js";
import type { AnyMetric } from "../metrics/define-metric.js";
import { differingFacets } from "../metrics/facets.js";
import type { Figure } from "../metrics/value.js";
import { type DevianceContrast, devianceContrast } from "../statistics/contrasts/deviance-contrast.js";
import type { Sized } from "../statistics/contrasts/spread-of.js";
import type { Observed } from "../statistics/observed.js";
import type { Text } from "../text/locale.js";
import type { Seen } from "./finding.js";
import { observedOf } from "./window.js";

/** Two sets of figures beside each other: what was observed of each, and how far apart they are. */
export interface Contrast extends DevianceContrast {
  readonly a: Seen;
  readonly b: Seen;
  /** The two as they are tested: with the undecided where they make the contrast least. */
  readonly tested: readonly [Observed, Observed];
  /** The contrast as it stands, without regard to the undecided: what tells how widely such contrasts are spread. */
  readonly plain: DevianceContrast;
}

/** Whether a metric's events are part of what they are counted of. */
export function contrastKind({ value }: Pick<AnyMetric, "value">): "share" | "rate" {
  return value.kind === "share" || (value.kind === "ratio" && value.isPart === true) ? "share" : "rate";
}

/**
 * How far apart two sets of a metric's figures are, and the nearest to 0 that is possible, whoever those belong to of whom
 * the sources cannot tell; `undefined` where there is nobody to count among.
 */
export function contrastOf(
  metric: AnyMetric,
  first: readonly Figure[],
  second: readonly Figure[],
): Contrast | undefined {
  return contrastBetween(contrastKind(metric), observedOf(first), observedOf(second));
}

/** `contrastOf` what was seen of each. */
export function contrastBetween(kind: "share" | "rate", first: Seen, second: Seen): Contrast | undefined {
  // A figure as its source states it may have nothing that it is out of, or what cannot be.
  if (![first, second].every((seen) => isSound(kind, seen))) return undefined;
  const [a, b] = [held(kind, first), held(kind, second)];
  const plain = devianceContrast(a, b, kind);
  if (plain === undefined) return undefined;
  if (a.undecided === 0 && b.undecided === 0) return { a, b, tested: [a, b], plain, ...plain };
  const tested = plain.contrast < 0 ? ([withUndecided(a), b] as const) : ([a, withUndecided(b)] as const);
  const turned = devianceContrast(...tested, kind);
  // Past each other they could be one.
  if (turned === undefined || turned.contrast * plain.contrast <= 0)
    return { a, b, tested: [a, b], plain, ...plain, contrast: 0 };
  return { a, b, tested, plain, ...turned };
}

const withUndecided = (seen: Seen): Seen => ({ ...seen, events: seen.events + seen.undecided });

/** Beyond these no figure of a service lies, and digits are lost. */
const [least, greatest] = [1e-9, 1e15];

/** Whether what a source states can be: no less than nothing, no more than all. */
export const isSound = (kind: "share" | "rate", { events, of }: Observed): boolean =>
  events >= 0 &&
  events <= greatest &&
  (of === 0 || (of >= least && of <= greatest)) &&
  (kind === "rate" || events <= of * (1 + 1e-9));

/** With no more undecided than there is room for. */
function held(kind: "share" | "rate", seen: Seen): Seen {
  const room = kind === "share" ? Math.max(0, seen.of - seen.events) : Number.MAX_VALUE;
  return { ...seen, undecided: seen.undecided > 0 ? Math.min(seen.undecided, room) : 0 };
}

/** A contrast at the size that it usually has, which its own chance has no part in: what a spread is fitted to. */
export const atUsualSize = ({ contrast, usualSize }: DevianceContrast): Sized => ({ contrast, size: usualSize });

/** Why two figures may not be set beside each other, in the words of `compare`; `undefined` where they may. */
export function refusalOf(a: Figure, b: Figure): Text | undefined {
  // `compare` makes the interval of a difference too, which thousands of earlier periods do not need.
  if (differingFacets(a, b).length === 0 && !isOwed(a) && !isOwed(b)) return undefined;
  const compared = compare<string>(a, b);
  return compared.kind === "not_comparable" ? compared.because : undefined;
}

/** The first refusal of two windows, place by place. */
export function firstRefusal(now: readonly Figure[], before: readonly Figure[]): Text | undefined {
  for (const [i, figure] of now.entries()) {
    const other = before[i];
    const refusal = other && refusalOf(figure, other);
    if (refusal) return refusal;
  }
  return undefined;
}

const isOwed = ({ interval }: Figure): boolean => interval.method === "none" && interval.owed === true;
