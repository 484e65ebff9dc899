import { expect, test } from "vitest";
import { personalDataIn } from "../../src/offers/personal-data.js";

test.each([
  "Gutt 01019012345, Storgata 1",
  "Gutt 010190 12345",
  "Gutt 010190-12345",
  "Gutt 01.01.90 12345",
  "Gutt 010190\u00a012345",
  "Gutt 010190–12345",
  "Gutt 010190\u201112345",
  "Gutt 010190\u00ad12345",
  "Gutt ０１０１９０１２３４５",
])("%s holds eleven digits, in a row or as 6 and 5", (name) => {
  expect(personalDataIn(name)).toBe("eleven_digits");
});

// Numbers are put together here: no file of the repository holds one.
test.each([
  ["91234", "567"].join(""),
  ["912", "34", "567"].join(" "),
  ["912", "34", "567"].join("-"),
  ["912", "34", "567"].join("–"),
  ["912", "345", "67"].join(" "),
  ["91", "23", "45", "67"].join(" "),
  ["73", "80", "00", "00"].join("."),
  ["+47", "912", "34", "567"].join(" "),
  ["004791234", "567"].join(""),
  ["+4791234", "567"].join(""),
])("%s is a phone number, with words around it too", (number) => {
  expect(personalDataIn(`Kari (${number}), kveld`)).toBe("phone");
});

test.each([
  ["(912)", "34", "567"].join(" "),
  ["(912)", "34567"].join(""),
  ["(+47 912)", "34", "567"].join(" "),
  ["(91)", "23", "45", "67"].join(" "),
  ["(91234)", "567"].join(" "),
])("%s is a phone number with a group in brackets", (number) => {
  expect(personalDataIn(`Ring ${number} på kvelden`)).toBe("phone");
});

test.each(["kari(at)example.no", "kari [at] example.no", "kari {AT} example [dot] no", "kari (krøllalfa) example.no"])(
  "%s is an address whose @ is written out",
  (text) => {
    expect(personalDataIn(`Spør ${text}`)).toBe("address");
  },
);

test("a phone number beside a span of dates or a sum is still one", () => {
  const number = ["912", "34", "567"].join(" ");
  expect(personalDataIn(`20.11.20-25.11.20: ${number}`)).toBe("phone");
  expect(personalDataIn(`48250000 kroner, ring ${number}`)).toBe("phone");
  expect(personalDataIn(["22", "11", "20", "25"].join("."))).toBe("phone");
});

test("whatever holds an @ holds an address", () => {
  expect(personalDataIn(["Samtaler ved ola", "post.example"].join("@"))).toBe("address");
  expect(personalDataIn(["Samtaler ved ola", "post.example"].join("＠"))).toBe("address");
});

test.each([
  "Fjelltur",
  "Skogskole 2024-2025",
  "Los for 13–18 år",
  "Kurs 12 x 2 timer, 4 uker",
  "Tiltak 123456",
  "PMTO 2 gruppe 10, 2025",
  "Prosjekt 123 456 789 012 345",
  "12345678 kroner",
  "kr 12 345 678",
  "48 250 000",
  "48250000 kroner",
  "kr. 48250000,-",
  "NOK 48250000",
  "Kurs 20.11.20-25.11.20",
  "Kurs 20.11–25.11.20",
  "Møte 20.11.20 12.30",
  "Samtaler (25) 2019-20",
  "Tilskudd (23) 250 000 kroner",
  "230 (25 000)",
  "Vi ser (at) det hjelper. Nå",
])("%s holds nothing of the kind", (name) => {
  expect(personalDataIn(name)).toBeUndefined();
});
