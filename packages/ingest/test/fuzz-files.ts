import { fuzz } from "./fuzz.js";

// Gives every reader so many changed files in all, more than a test has time for, from a seed that is told.
const [runs = 24_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
console.log(`seed ${seed}`, await fuzz(runs, seed));
