import type { Figure } from "../metrics/value.js";
import { degreesAt, spreadOf, varianceAt } from "../statistics/contrasts/spread-of.js";
import type { Text } from "../text/locale.js";
import { type Compared, type NotCompared, nobody } from "./change.js";
import { atUsualSize, contrastOf, firstRefusal } from "./contrast.js";
import type { Held } from "./probability.js";
import type { Series } from "./series.js";
import { type NoWindow, type Window, windowAt } from "./window.js";

/**
 * What each series of one topic shows at the end of a period, against those of all other units together.
 *
 * @param all Series of one topic, of units of one level that share no parts.
 */
export function differencesAt(all: readonly Series[], end: string): readonly (Compared | NotCompared)[] {
  const windows = all.map((series) => windowAt(series, end));
  return all.map((series, i) => {
    const now = windows[i] as Window | NoWindow;
    if (now.kind !== "window") return { ...now, series };
    const others: Figure[] = [];
    let refusal: Text | undefined;
    for (const [j, window] of windows.entries()) {
      if (j === i || window.kind !== "window") continue;
      const because = firstRefusal(now.figures, window.figures);
      if (because) refusal ??= because;
      else others.push(...window.figures);
    }
    if (others.length === 0)
      return refusal
        ? { kind: "not_comparable", series, because: refusal }
        : { kind: "too_few", series, because: alone };
    const contrast = contrastOf(series.metric, now.figures, others);
    if (contrast === undefined) return { kind: "too_few", series, because: nobody };
    return { kind: "compared", series, now: now.figures, others, contrast };
  });
}

/**
 * How widely units differ from one another, all but one of them: that services are not all alike is no signal, and one must
 * stand out from how the others differ among themselves.
 *
 * @param leastLumps The lumps that events come in, as earlier years show them. Where those are too few, how the others differ
 *   may be all lumps: the widest counts.
 * @returns `undefined` of fewer than ten others.
 */
export function spreadOfOthers(
  differences: readonly (Compared | NotCompared)[],
  one: Compared,
  leastLumps: number | undefined,
): Held | undefined {
  const others = differences.flatMap((each) => {
    if (each.kind !== "compared" || each === one) return [];
    const contrast = contrastOf(each.series.metric, each.now, withoutUnit(each.others, one.series.latest.unit));
    return contrast === undefined ? [] : [atUsualSize(contrast.plain)];
  });
  if (leastLumps !== undefined) return spreadOf(others, { leastLumps });
  const { size } = atUsualSize(one.contrast.plain);
  const allLumps = spreadOf(others.map(({ contrast }) => ({ contrast, size })));
  const fitted = spreadOf(others);
  if (fitted === undefined || allLumps === undefined || varianceAt(allLumps, size) <= varianceAt(fitted, size))
    return fitted;
  return { ...allLumps, most: degreesAt(fitted, size) };
}

const withoutUnit = (figures: readonly Figure[], unit: string): readonly Figure[] =>
  figures.filter((figure) => figure.unit !== unit);

const alone: Text = {
  nb: "Ingen andre enheter har tall som kan sammenlignes.",
  nn: "Ingen andre einingar har tal som kan samanliknast.",
  en: "No other units have figures that can be compared.",
};
