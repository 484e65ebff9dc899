import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collectionSheets } from "@barneloftet/analytics";
import { templateCsv } from "@barneloftet/report";
import { inventedPack } from "../../ingest/test/invented-pack.js";
import { type ImportOptions, importFiles } from "../src/command/import.js";
import { hashOf } from "../src/edition/manifest.js";
import { readEdition } from "../src/edition/read-edition.js";
import { Refusal } from "../src/refusal.js";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const main = join(top, "packages/cli/dist/main.js");

/** A small pack, two files of a service of it, and a folder of editions: all that an import needs, quickly. */
export class SmallImport {
  readonly folder: string = mkdtempSync(join(tmpdir(), "barneloftet-small-"));
  readonly pack: string = join(this.folder, "pack");
  readonly editions: string = join(this.folder, "editions");
  readonly first: string = join(this.folder, "first.csv");
  readonly second: string = join(this.folder, "second.csv");

  constructor() {
    for (const [file, text] of inventedPack()) {
      mkdirSync(dirname(join(this.pack, file)), { recursive: true });
      writeFileSync(join(this.pack, file), text);
    }
    writeFileSync(this.first, fileOf(2021, 100));
    writeFileSync(this.second, fileOf(2022, 200));
  }

  /** Makes an edition in this process, as the command line does. */
  make(edition: string, file: string, more: Partial<ImportOptions> = {}): Promise<string> {
    return importFiles([file], {
      ...{
        edition,
        editions: this.editions,
        pack: this.pack,
        after: undefined,
        mapping: undefined,
        acceptsGoodRows: false,
      },
      ...{ release: "final", today: "2026-11-29", progress: () => undefined },
      ...more,
    });
  }

  /** The same as a process of its own, under a limit of the size of a file (in blocks of 1 024 bytes) or killed after a while. */
  run(
    edition: string,
    file: string,
    how: { readonly blocks?: number; readonly killAfter?: number } = {},
  ): Promise<Ended> {
    const args = ["import", file, "--edition", edition, "--editions", this.editions, "--pack", this.pack];
    const limit = how.blocks === undefined ? "" : `ulimit -f ${how.blocks}; `;
    const child = spawn("bash", ["-c", `${limit}exec node ${main} "$@"`, "bash", ...args], { cwd: this.folder });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => said.push(piece));
    const timer = how.killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), how.killAfter);
    return new Promise((resolve) =>
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        resolve({ code, signal, said: Buffer.concat(said).toString("utf8") });
      }),
    );
  }

  /** Whether an edition is there, with every file as its manifest says; throws where it is there and is damaged. */
  async holds(edition: string): Promise<boolean> {
    try {
      (await readEdition(this.editions, edition)).connection.closeSync();
      return true;
    } catch (fault) {
      if (fault instanceof Refusal && fault.message.includes("finnes ikke i")) return false;
      throw fault;
    }
  }

  /** What an edition's manifest says, as a hash. */
  hash(edition: string): string {
    return hashOf(readFileSync(join(this.editions, `${edition}.json`)));
  }

  /** Files that belong to no edition. */
  left(): readonly string[] {
    const isOwn = (file: string) => file.endsWith(".json") || file === "objects" || file.endsWith(".parquet");
    const folders = [this.editions, join(this.editions, "objects")].filter((folder) => existsSync(folder));
    return folders.flatMap((folder) => readdirSync(folder)).filter((file) => !isOwn(file));
  }

  /** Keeps the folder of editions as it is, to come back to. */
  keep(): void {
    cpSync(this.editions, join(this.folder, "kept"), { recursive: true });
  }

  /** Comes back to what was kept. */
  back(): void {
    rmSync(this.editions, { recursive: true, force: true });
    cpSync(join(this.folder, "kept"), this.editions, { recursive: true });
  }

  /**
   * Sees that the first edition is as it was when it was kept and can be read, that the second is not there or whole, that it
   * can then be made, and that nothing is left behind; then comes back to what was kept.
   *
   * @throws Error that says what is wrong.
   */
  async unharmed({ made }: { readonly made: boolean }): Promise<void> {
    const kept = hashOf(readFileSync(join(this.folder, "kept/first.json")));
    if (this.hash("first") !== kept || !(await this.holds("first"))) throw new Error("the earlier edition is harmed");
    if ((await this.holds("second")) && !made) throw new Error("an edition is there though it was refused");
    await this.make("second", this.second);
    if (!(await this.holds("second"))) throw new Error("the next import did not work");
    if (this.left().length > 0) throw new Error(`left behind: ${this.left().join(", ")}`);
    this.back();
  }

  /** Kills an import after each of some parts of the time it takes, and sees each time that nothing is harmed. */
  async killedAt(moments: readonly number[]): Promise<void> {
    const start = Date.now();
    await this.run("second", this.second);
    const length = Date.now() - start;
    this.back();
    for (const moment of moments) {
      await this.run("second", this.second, { killAfter: length * moment });
      await this.unharmed({ made: await this.holds("second") });
    }
  }

  /**
   * Runs an import that may write no file larger than each of some sizes, and sees each time that nothing is harmed and that
   * it says why, as far as it may write at all.
   */
  async limitedTo(sizes: readonly number[]): Promise<void> {
    for (const blocks of sizes) {
      const { code, signal, said } = await this.run("second", this.second, { blocks });
      const isSaid = code === 0 || blocks === 0 || said.includes("Filen blir for stor");
      if (signal !== null || !isSaid) throw new Error(`at ${blocks} blocks: ${signal ?? ""} ${said}`);
      await this.unharmed({ made: code === 0 });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How a process ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** A service's file with its requests of a year, so many received in the first quarter and more in each. */
function fileOf(year: number, received: number): string {
  const sheet = collectionSheets.find(({ table }) => table === "requests");
  if (!sheet) throw new Error("no sheet of requests");
  const rows = [1, 4, 7, 10].map((month, at) => ({
    period_start: `${year}-${String(month).padStart(2, "0")}-01`,
    period_end: month === 10 ? `${year + 1}-01-01` : `${year}-${String(month + 3).padStart(2, "0")}-01`,
    choices: [],
    numbers: [received + at, at],
  }));
  const service = { id: "fjelldal", name: "Fjelldal barneverntjeneste" };
  return templateCsv({ region: "eventyrlandet", service, period: String(year), filled: { [sheet.name]: rows } });
}
