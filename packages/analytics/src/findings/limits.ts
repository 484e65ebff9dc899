import { contrastBetween } from "./contrast.js";
import type { DevianceTrail } from "./finding.js";
import { ordinaryProbability, probabilityOf } from "./probability.js";

/** Numbers of events between which a figure cannot be told from what it is held against. */
export interface EventLimits {
  /** `undefined` where even none would not be told to be lower. */
  readonly lower: number | undefined;
  /** `undefined` where no number would be told to be higher. */
  readonly upper: number | undefined;
}

/** So many doublings away there is no limit. */
const farthest = 60;
/** Halvings until a limit is as near as a number can be told. */
const halvings = 60;

/**
 * How few and how many events a tested figure could be of, and yet not be told to be lower or higher: the test turned round,
 * of the same total, at the report's level. What a chart draws as the limits says the same as the sentence.
 *
 * Of whole events the limits are whole, and belong to what cannot be told.
 */
export function limitsOf(trail: DevianceTrail): EventLimits {
  const { a, b, kind } = trail;
  const isWhole = areWhole(trail);
  const isSignal = signalOf(trail);
  const most = kind === "share" ? a.of - a.undecided : Number.POSITIVE_INFINITY;
  const alike = (b.events / b.of) * a.of;
  const from = Math.min(most, isWhole ? Math.round(alike) : alike);
  return {
    lower: edgeOf(isSignal, from, 0, isWhole),
    upper: edgeOf(isSignal, from, farFrom(isSignal, from, most), isWhole),
  };
}

/** A rate so many times as high as the others is as far as one need look. */
const farthestTimes = 1000;

/** Whether any figure of the same total would be told to be higher or lower: a question that no answer could be a signal to is none. */
export function couldTell(trail: DevianceTrail): boolean {
  const { a, b, kind } = trail;
  const isSignal = signalOf(trail);
  const alike = Math.max(1, Math.round((b.events / b.of) * a.of));
  return isSignal(0) || isSignal(kind === "share" ? a.of - a.undecided : alike * farthestTimes);
}

/** Whether a number of events instead of those seen would be told. */
function signalOf(trail: DevianceTrail): (events: number) => boolean {
  const { a, b, kind, level } = trail;
  const isWhole = areWhole(trail);
  return (events) => {
    const contrast = contrastBetween(kind, { ...a, events }, b);
    if (contrast === undefined) return false;
    // What is not counted singly has no exact test, not even where it happens to be whole.
    return (isWhole ? probabilityOf(kind, contrast, trail).p : ordinaryProbability(contrast, trail)) <= level;
  };
}

const areWhole = ({ a, b }: DevianceTrail): boolean => Number.isInteger(a.events) && Number.isInteger(b.events);

/** A number of events so far up that it is told, by doubling; the most there can be if none is. */
function farFrom(isSignal: (events: number) => boolean, from: number, most: number): number {
  let events = Math.min(most, Math.max(1, from));
  for (let turn = 0; turn < farthest && events < most; turn += 1) {
    events = Math.min(most, events * 2);
    if (isSignal(events)) return events;
  }
  return events;
}

/** The last number of events on the way from one that is not told to one that is. */
function edgeOf(isSignal: (events: number) => boolean, from: number, to: number, isWhole: boolean): number | undefined {
  if (!isSignal(to)) return undefined;
  let [inside, outside] = [from, to];
  for (let turn = 0; turn < halvings; turn += 1) {
    if (isWhole && Math.abs(outside - inside) <= 1) break;
    const middle = (inside + outside) / 2;
    const tried = isWhole ? Math.floor(middle) : middle;
    if (isSignal(tried)) outside = tried;
    else inside = tried;
  }
  return inside;
}
