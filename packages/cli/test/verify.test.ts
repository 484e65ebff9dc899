import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verify } from "../src/command/verify.js";
import { objectPath } from "../src/edition/layout.js";
import { hashOf } from "../src/edition/manifest.js";
import { SmallImport } from "./small-import.js";

let small: SmallImport;
beforeAll(async () => {
  small = new SmallImport();
  await small.make("first", small.first);
  await small.make("second", small.second, { pack: undefined, after: "first" });
});
afterAll(() => small.remove());

const told = async (figure: string, edition = "second"): Promise<string> =>
  (await verify(figure, { edition, editions: small.editions })).replaceAll("\u00a0", " ");

describe("barneloftet verify", () => {
  test("goes from the hash of the file that was sent in to the interval: 3 of 203 requests, 0,5–4,3 % (Wilson)", async () => {
    const text = await told("requests_assisted:fjelldal:2022K4");
    expect(text).toContain("Fjelldal barneverntjeneste, 4. kvartal 2022: Henvendelser som fikk bistand, andel");
    // Wilson's score interval of 3 of 203 by hand: centre (3 + 1,92) / 206,84, half-width 1,96 / 206,84 × √(3 × 200 / 203 + 0,96).
    expect(text).toContain("1,5 % (1,477832512315271; 3 av 203)");
    expect(text).toContain("0,5–4,3 (95 %, wilson)");
    expect(text).toContain("100 × sum(assisted) / sum(received)");
    expect(text).toContain(`sha256 ${hashOf(readFileSync(small.second))}`);
    expect(text).toContain("innsendt-second-1");
    expect(text).toContain(`manifest sha256 ${small.hash("second")}`);
  });

  test("knows the file of a figure that came with an edition before", async () => {
    expect(await told("requests_assisted:fjelldal:2021K4")).toContain(`sha256 ${hashOf(readFileSync(small.first))}`);
  });

  test.each([
    ["requests_asisted:fjelldal:2022K4", "Mente du «requests_assisted»?"],
    ["requests_assisted:fjelldal", "Skriv tallet som NØKKELTALL:ENHET:PERIODE"],
    ["requests_assisted:fjelldal:2022K4:type=total", "«type» er ingen inndeling av requests_assisted. Det har ingen."],
    ["requests_assisted:fjelldal:2031K4", "Utgaven har ikke tallet for den perioden. For «fjelldal» har den: "],
    ["requests_assisted:fjelldal:2031K4", "2021K4, 2022K1, 2022K2"],
    ["requests_assisted:ingensteds:2022K4", "Utgaven har ingen tall for «ingensteds»"],
  ])("asked for %s says what is wrong and what there is", async (figure, says) => {
    await expect(told(figure)).rejects.toThrow(says);
  });

  test("refuses an edition of which a file is another than its manifest says", async () => {
    const damaged = new SmallImport();
    await damaged.make("first", damaged.first);
    const { tables } = JSON.parse(readFileSync(join(damaged.editions, "first.json"), "utf8"));
    const path = objectPath(damaged.editions, tables.at(-1).sha256);
    writeFileSync(path, "x");
    await expect(
      verify("requests_assisted:fjelldal:2021K4", { edition: "first", editions: damaged.editions }),
    ).rejects.toThrow("er skadet");
    rmSync(path);
    await expect(
      verify("requests_assisted:fjelldal:2021K4", { edition: "first", editions: damaged.editions }),
    ).rejects.toThrow("er skadet");
    damaged.remove();
  });
});
