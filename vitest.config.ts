import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (text: string): string => fileURLToPath(new URL(text, import.meta.url));

// The packages' sources, so that unit tests need no build.
const alias = [
  { find: /^@barneloftet\/([a-z]+)\/([a-z]+)$/, replacement: path("packages/$1/src/$2.ts") },
  { find: /^@barneloftet\/([a-z]+)$/, replacement: path("packages/$1/src/index.ts") },
];

export default defineConfig({
  test: {
    // Both cores of a small machine: Vitest would leave one idle.
    maxWorkers: 2,
    projects: [
      // Some tests start the command line, which takes its second on a busy machine.
      {
        resolve: { alias },
        test: { name: "packages", include: ["packages/*/test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: "across",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/site/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/site/unpack-chromium.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
