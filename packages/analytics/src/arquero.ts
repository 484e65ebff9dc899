/** Aggregation over arrays, for notebooks: the entry point of the package that needs arquero. */
export { aggregate } from "./metrics/aggregate.js";
