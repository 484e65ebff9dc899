import type { ServiceAnswers } from "./answers.js";

/** One service's answers as they came in, and in which file. */
export interface Received {
  readonly file: string;
  readonly answers: ServiceAnswers;
}
