import { expect, test } from "vitest";
import { isFunctionMailbox } from "../../src/offers/function-mailbox.js";

const at = (local: string, domain = "granli.example"): string => `${local}@${domain}`;

test.each([
  "barnevern",
  "postmottak",
  "tiltak.og-kompetanse",
  "familieteam",
  "Barnevern+svar",
  "barneverntjenesten",
  "Barnevernvakta",
  "barn_og_unge",
  "barnogfamilie",
  "kompetansebasen",
  "bvt2",
])("%s before the @ is a function's mailbox", (local) => {
  expect(isFunctionMailbox(at(local))).toBe(true);
});

test.each([
  at("kari.nordmann"),
  at("kn"),
  at("kari.barnevik"),
  at("ola.postmyr"),
  at("basenes"),
  at("kari.og.ola"),
  at("inn"),
  "barnevern",
  at("barnevern", "granli"),
  `${at("barnevern")}, ${at("post")}`,
  `<${at("barnevern")}>`,
  at(`barnevern${"x".repeat(120)}`),
  "",
])("%s is not one function's mailbox", (text) => {
  expect(isFunctionMailbox(text)).toBe(false);
});
