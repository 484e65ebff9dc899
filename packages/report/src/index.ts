export { answersCsv } from "./answers-csv.js";
export type { FormData, FormOffer } from "./form-data.js";
export { formPage } from "./form-page.js";
export { countsFormat, type LogCounts } from "./log-counts.js";
export type { LogData } from "./log-data.js";
export { logPage } from "./log-page.js";
export { periodWords } from "./period-words.js";
export { logFormat } from "./read-log.js";
