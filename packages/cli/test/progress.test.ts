import { expect, test } from "vitest";
import { progressTo } from "../src/progress.js";

/** A stream of errors that is a terminal or not, and what has been written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  return { written, stream: { isTTY, write } as unknown as NodeJS.WriteStream };
}

test("a terminal is told what is being done on one line, which is empty in the end", () => {
  const { written, stream: terminal } = stream(true);
  const progress = progressTo(terminal);
  progress("Leser a.csv (1 av 2)");
  progress("Leser b.csv (2 av 2)");
  progress.end();
  // To the line's beginning, the line wiped, then the words.
  expect(written).toEqual(["\r\u001b[KLeser a.csv (1 av 2)", "\r\u001b[KLeser b.csv (2 av 2)", "\r\u001b[K"]);
});

test("a file's name that would steer the terminal is written without what steers", () => {
  const { written, stream: terminal } = stream(true);
  progressTo(terminal)("Leser \u001b[2Ja\nb.csv");
  const name = written.join("").slice("\r\u001b[K".length);
  expect(["\u001b", "\n"].filter((sign) => name.includes(sign))).toEqual([]);
});

test("a pipe is told nothing", () => {
  const { written, stream: pipe } = stream(false);
  const progress = progressTo(pipe);
  progress("Leser a.csv (1 av 2)");
  progress.end();
  expect(written).toEqual([]);
});
