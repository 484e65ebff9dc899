import { personalDataIn } from "@barneloftet/analytics";
import type { Fault } from "../fault.js";

/** What stands in a fault for a text that could be somebody's name. */
const notShown = "…";

/**
 * What of a cell a fault may repeat: figures, days, periods and ids with a digit in them, as long as no personal data is seen
 * in them, and words of the format itself. Anything else could be a person's name, which nothing tells from another word.
 */
export function shownText(text: string, known: ReadonlySet<string> = noWords): string {
  if (text === "" || known.has(text.toLowerCase())) return text;
  const isPlain = text.length <= 40 && (figures.test(text) || id.test(text) || period.test(text));
  return isPlain && personalDataIn(text) === undefined ? text : notShown;
}

/**
 * A fault that repeats of what stands in the file only what can be nobody's name. A column whose heading is like none that is
 * known is told by its letters.
 */
export function shownFault(one: Fault, known?: ReadonlySet<string>): Fault {
  if (one.code === "unknown_column")
    return one.suggestion === undefined ? { ...one, column: one.letters, found: notShown } : one;
  const shown = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : shownText(text, known);
  return {
    ...one,
    found: isLikeKnown(one) ? one.found : shown(one.found),
    ...("unit" in one ? { unit: shown(one.unit) } : {}),
    ...("mailbox" in one ? { mailbox: notShown } : {}),
  } as Fault;
}

/** Whether what was found is so like something that is known that the fault asks whether it was meant: no name, but a slip. */
const isLikeKnown = (one: Fault): boolean =>
  "suggestion" in one && one.suggestion !== undefined && plainId.test(one.found ?? "");

const plainId = /^[a-z0-9]+([_-][a-z0-9]+)*$/;
const noWords: ReadonlySet<string> = new Set();
const figures = /^[\d\s.,:;/%+–-]+$/;
const id = /^(?=.*\d)[a-z0-9]+([_-][a-z0-9]+)*$/;
const period = /^\d{4}[KHQkhq]\d$/;
