import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { norwegianDay, type RegionPack } from "@barneloftet/analytics";
import { ssbAddresses } from "../fetch/addresses.js";
import { machineClock } from "../fetch/clock.js";
import { fetchSsb, type SsbPart, ssbParts } from "../fetch/fetch-ssb.js";
import { paceOf } from "../fetch/pace.js";
import { withPackLock } from "../pack-lock.js";
import { Refusal } from "../refusal.js";
import { terminalText } from "../terminal-text.js";
import { readCheckedPack } from "./read-checked-pack.js";

/** What `barneloftet fetch ssb` is asked for. */
interface FetchOptions {
  readonly out: string;
  readonly parts: readonly SsbPart[];
  /** The pack whose municipalities to fetch for; else the only real one in `data/`. */
  readonly pack: string | undefined;
  readonly refresh: boolean;
}

/** Reads the arguments of `barneloftet fetch`; undefined if they are not understood. */
export function parseFetch(args: readonly string[]): { readonly run: () => Promise<string> } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        only: { type: "string", default: ssbParts.join() },
        pack: { type: "string" },
        refresh: { type: "boolean", default: false },
      },
    });
    const { out, only, pack, refresh } = values;
    const asked = only.split(",").map((name) => name.trim());
    const parts = ssbParts.filter((part) => asked.includes(part));
    if (positionals.join(" ") !== "ssb" || !out || new Set(asked).size !== parts.length) return undefined;
    return { run: () => fetchInto({ out, parts, pack, refresh }) };
  } catch {
    return undefined;
  }
}

/**
 * Fetches figures of Statistics Norway into a folder, by one run at a time.
 *
 * @throws Refusal with what there is and what there is not, if anything could not be fetched.
 */
async function fetchInto({ out, parts, pack, refresh }: FetchOptions): Promise<string> {
  const read = packIn(pack);
  const now = machineClock.now();
  const pace = paceOf(machineClock, { calls: 30, within: 60_000 });
  const line = { clock: machineClock, pace, tries: 4, milliseconds: 60_000, progress };
  mkdirSync(out, { recursive: true });
  return withPackLock(out, () =>
    fetchSsb({
      ...{ out, parts, pack: read, refresh, today: norwegianDay(new Date(now)), line },
      addresses: ssbAddresses(process.env),
    }),
  );
}

/** Tells who sits at the terminal what is going on, and a file or another program nothing. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${terminalText(text)}\n`);
}

function packIn(folder: string | undefined): RegionPack {
  if (folder !== undefined) return readCheckedPack(folder).pack;
  const folders = existsSync("data") ? readdirSync("data").map((name) => join("data", name)) : [];
  const packs = folders.filter((one) => existsSync(join(one, "pack.csv"))).map((one) => readCheckedPack(one).pack);
  const [only, ...more] = packs.filter((pack) => pack["pack.csv"][0]?.kind === "real");
  if (only && more.length === 0) return only;
  throw new Refusal("Oppgi mappen til regionpakken med --pack; kommunene i den er de som blir hentet.");
}
