import { nb } from "../../text/nb.js";
import type { Answer } from "../view.js";
import { element } from "./element.js";
import { summaryOf } from "./register.js";
import { inCode } from "./verify.js";

const words = nb.verify;

/** The tables of the register that figures are made of. */
export type RegisterTable = keyof typeof words.register.tables;

/** How to check a figure of the register: what its table holds, and the call of the library that makes the same rows. */
export function verifyRegister(
  document: Document,
  answers: Readonly<Record<string, Answer>>,
  name: RegisterTable,
): HTMLElement {
  return element(
    document,
    "details",
    { class: "verify" },
    element(document, "summary", {}, words.summary),
    element(document, "p", {}, words.register.tables[name]),
    inCode(document, [[words.register.inputs, words.register.call(name, summaryOf(answers).period)]]),
  );
}
