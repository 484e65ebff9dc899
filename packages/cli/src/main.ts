#!/usr/bin/env node
import { parseArgs } from "node:util";
import { readCheckedPack } from "./command/read-checked-pack.js";
import { readEdition } from "./edition/read-edition.js";
import { writeEdition } from "./edition/write-edition.js";
import { publish } from "./publish/publish.js";
import { Refusal } from "./refusal.js";
import { version } from "./version.js";

const usage = `barneloftet ${version}

  barneloftet check MAPPE
      leser en regionpakke og sier hva som er feil i den
  barneloftet edition MAPPE --name NAVN -o UTGAVER
      lager en utgave av regionpakken: uforanderlig, navngitt etter innholdet
  barneloftet publish UTGAVER --edition NAVN -o MAPPE
      skriver de åpne kubene som nettsidene leser`;

const commands: Readonly<Record<string, (place: string, options: { name: string; out: string }) => Promise<string>>> = {
  async check(place) {
    const { pack } = readCheckedPack(place);
    return `Ingen feil i ${place}: ${pack["structure/networks.csv"].length} nettverk, ${pack["structure/services.csv"].length} tjenester.`;
  },
  async edition(place, { name, out }) {
    const made = await writeEdition(out, { name, madeBy: version, ...readCheckedPack(place) });
    return `Utgaven «${name}» er skrevet til ${out}: ${made.tables.length} tabeller.`;
  },
  async publish(place, { name, out }) {
    const edition = await readEdition(place, name);
    try {
      return `${(await publish(edition, out)).length} kuber er skrevet til ${out}.`;
    } finally {
      edition.connection.closeSync();
    }
  },
};

/** Runs one command; the exit code is 0 when it did what was asked, 1 when it refused, 2 when it was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (!parsed) {
    console.error(usage);
    return 2;
  }
  try {
    console.log(await parsed.command(parsed.place, parsed.options));
    return 0;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    console.error(fault.message);
    return 1;
  }
}

function parse(
  args: readonly string[],
):
  | { command: NonNullable<(typeof commands)[string]>; place: string; options: { name: string; out: string } }
  | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: "string" }, edition: { type: "string" }, out: { type: "string", short: "o" } },
    });
    const [name, place, ...more] = positionals;
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    const options = { name: values.name ?? values.edition ?? "", out: values.out ?? "" };
    if (!command || place === undefined || more.length > 0) return undefined;
    return name !== "check" && (options.name === "" || options.out === "") ? undefined : { command, place, options };
  } catch {
    return undefined;
  }
}

process.exitCode = await main(process.argv.slice(2));
