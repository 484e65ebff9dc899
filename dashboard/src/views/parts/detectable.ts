import { type AnyMetric, detectableChange, formatNumber, type Value } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import { writtenBy } from "./metric.js";
import { isFigure } from "./values.js";

const words = nb.findings.detectable;

/** How much a figure must change to be seen, and what one more or one less makes of a share; nothing where nobody knows. */
export function detectable(metric: AnyMetric, value: Value | undefined, split = ""): string {
  if (value === undefined || !isFigure(value)) return "";
  const change = detectableChange(metric, value);
  if (change === undefined) return "";
  const written = writtenBy(metric);
  const [fall, rise] = [change.fall, change.rise].map((limit) => (limit === undefined ? undefined : written(limit)));
  const step =
    change.step === undefined
      ? undefined
      : formatNumber(change.step, { decimals: { least: 1, most: 1 }, locale: "nb" });
  return words.change(
    [written(value.estimate), split === "" ? "" : `(${split})`].filter((part) => part !== "").join(" "),
    fall,
    rise,
    step,
  );
}
