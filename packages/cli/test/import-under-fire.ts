import { SmallImport } from "./small-import.js";

// Kills an import at so many random moments, and limits the size of its files to so many sizes: more than a test has time for.
const [moments = 200, sizes = 50] = process.argv.slice(2).map(Number);
const small = new SmallImport();
try {
  await small.make("first", small.first);
  small.keep();
  await small.killedAt(Array.from({ length: moments }, () => Math.random()));
  console.log(`killed at ${moments} random moments: unharmed each time`);
  await small.limitedTo(Array.from({ length: sizes }, (_, at) => at));
  console.log(`limited to ${sizes} sizes of 0 to ${sizes - 1} kB: unharmed each time`);
} finally {
  small.remove();
}
