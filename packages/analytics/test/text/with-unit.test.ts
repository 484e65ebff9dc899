import { expect, test } from "vitest";
import { withUnit } from "../../src/text/with-unit.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
  ["1", "requests", "nb", "1 henvendelse"],
  ["2", "requests", "nb", "2 henvendelser"],
  ["0", "requests", "nb", "0 henvendelser"],
  ["+1", "notifications", "nb", "+1 melding"],
  ["-1", "meetings", "nb", "-1 møte"],
  ["\u22121", "children", "en", "\u22121 child"],
  ["11", "persons", "en", "11 persons"],
  ["1,0", "positions", "en", "1,0 positions"],
  ["1", "percent", "nb", "1 %"],
  ["1", "as_stated", "nb", "1"],
] as const)("%s of %s in %s is %j: exactly one has its own word", (written, unit, locale, expected) => {
  expect(plain(withUnit(written, unit, locale))).toBe(expected);
});
