import type { Figure } from "../metrics/value.js";
import { type Spread, spreadOf } from "../statistics/contrasts/spread-of.js";
import type { Text } from "../text/locale.js";
import { type Compared, type NotCompared, nobody } from "./change.js";
import { contrastOf, refusalOf } from "./contrast.js";
import type { Series } from "./series.js";
import { windowAt } from "./window.js";

/**
 * What each series of one topic shows at the end of a period, against those of all other units together.
 *
 * @param all Series of one topic, of units of one level that share no parts.
 */
export function differencesAt(all: readonly Series[], end: string): readonly (Compared | NotCompared)[] {
  const windows = all.map((series) => windowAt(series, end));
  return all.map((series, i) => {
    const now = windows[i];
    if (now?.kind !== "window") return { kind: now?.kind ?? "too_few", series, because: now?.because ?? alone };
    const [newest] = now.figures;
    const others: Figure[] = [];
    let refusal: Text | undefined;
    for (const [j, window] of windows.entries()) {
      if (j === i || window.kind !== "window" || newest === undefined) continue;
      const [other] = window.figures;
      const because = other && refusalOf(newest, other);
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
 * How widely units differ from one another, as these do: that services are not all alike is no signal, and one must stand
 * out from how they usually differ. `undefined` below ten units.
 */
export function spreadBetween(differences: readonly (Compared | NotCompared)[]): Spread | undefined {
  const contrasts = differences.flatMap((each) => (each.kind === "compared" ? [each.contrast.plain] : []));
  const spread = spreadOf(contrasts);
  // Two numbers are fitted to them.
  return spread && { ...spread, degrees: spread.degrees - 2 };
}

const alone: Text = {
  nb: "Ingen andre enheter har tall som kan sammenlignes.",
  nn: "Ingen andre einingar har tal som kan samanliknast.",
  en: "No other units have figures that can be compared.",
};
