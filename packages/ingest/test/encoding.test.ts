import { expect, it } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack } from "./invented-pack.js";

const file = "structure/municipalities.csv";

function faultsWith(encode: (text: string) => Uint8Array) {
  const pack = inventedPack();
  const reading = readRegionPack(bytesOf(pack).set(file, encode(pack.get(file) ?? "")));
  if (reading.ok) throw new Error("was read");
  return reading.faults;
}

it("refuses a file in Windows-1252 at the line of the first letter that is not UTF-8", () => {
  const faults = faultsWith((text) => Uint8Array.from(text, (character) => character.charCodeAt(0)));
  expect(faults).toMatchObject([{ code: "encoding", file, row: 6, guess: "single-byte" }]);
  expect(faults.map(faultSentence)[0]).toContain(`${file}, linje 6: Feil tegnkoding`);
  expect(faults.map(faultSentence)[0]).toContain("Lagre den på nytt som UTF-8");
});

it.each([
  ["with a byte order mark", "\ufeff"],
  ["without one", ""],
])("refuses a file in UTF-16 %s", (_, mark) => {
  const faults = faultsWith((text) => {
    const units = Uint16Array.from(mark + text, (character) => character.charCodeAt(0));
    return new Uint8Array(units.buffer);
  });
  expect(faults).toMatchObject([{ code: "encoding", file, row: 1, guess: "utf-16" }]);
  expect(faults.map(faultSentence)[0]).toContain("lagret som UTF-16. Lagre den på nytt som UTF-8");
});
