import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegionPack } from "@barneloftet/analytics";
import { readCheckedPack } from "../src/command/read-checked-pack.js";
import { ssbAddresses } from "../src/fetch/addresses.js";
import type { Clock } from "../src/fetch/clock.js";
import { fetchSsb, type SsbPart, ssbParts } from "../src/fetch/fetch-ssb.js";
import { paceOf } from "../src/fetch/pace.js";
import { type Origin, readProvenance } from "../src/fetch/provenance.js";
import { Refusal } from "../src/refusal.js";

/** A clock that stands still but for what is slept, so that no test waits. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  time: number = Date.parse("2026-07-01T08:00:00Z");
  now(): number {
    return this.time;
  }
  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
    this.time += milliseconds;
  }
}

const { pack } = readCheckedPack(join(import.meta.dirname, "../../../data/eksempelfylket"));
const few = ["9801", "9802", "9871"];

/** Eksempelfylket with two municipalities of today and one of before: those that the fixtures have. */
export const smallPack: RegionPack = {
  ...pack,
  "structure/municipalities.csv": pack["structure/municipalities.csv"].filter(({ code }) => few.includes(code)),
};

/** A folder to fetch into, and what has been fetched into it. */
export class FetchPlace {
  readonly folder: string = mkdtempSync(join(tmpdir(), "fetch-"));
  readonly clock: TestClock = new TestClock();
  readonly progress: string[] = [];
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** Fetches from the test's server in the test's own process, on 1 July 2026. */
  async run(
    parts: readonly SsbPart[] = ssbParts,
    { refresh = false, milliseconds = 5000 }: { readonly refresh?: boolean; readonly milliseconds?: number } = {},
  ): Promise<{ readonly status: number; readonly said: string }> {
    const pace = paceOf(this.clock, { calls: 30, within: 60_000 });
    const progress = (text: string): void => void this.progress.push(text);
    const line = { clock: this.clock, pace, tries: 4, milliseconds, progress };
    const addresses = ssbAddresses({ BARNELOFTET_SSB: this.#address });
    try {
      const about = { out: this.folder, parts, pack: smallPack, refresh, today: "2026-07-01", addresses, line };
      return { status: 0, said: await fetchSsb(about) };
    } catch (fault) {
      if (fault instanceof Refusal) return { status: 1, said: fault.message };
      throw fault;
    }
  }

  files(): readonly string[] {
    return readdirSync(this.folder).toSorted();
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  origins(): readonly Origin[] {
    const read = readProvenance(this.read("provenance.json"));
    if (!read) throw new Error("no provenance");
    return read;
  }
}
