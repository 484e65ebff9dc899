import { answerWords } from "@barneloftet/analytics";
import type { Fault } from "../../fault.js";
import { shownFault } from "../../sheet/shown-text.js";

/** Words that a fault in answers may repeat: those of the form. */
const words: ReadonlySet<string> = new Set(Object.values(answerWords).flatMap((own) => Object.values(own)));

/** A fault in answers to Tiltaksregisteret that repeats of a cell only what can be nobody's name. */
export const shownAnswerFault = (one: Fault): Fault => shownFault(one, words);
