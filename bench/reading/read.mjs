import { once } from "node:events";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// One way of reading one file, in a process of its own: what it gave, how long it took, and the most memory it had. What is
// imported and opened before does not count as time, but as memory.

const [way = "", file = ""] = process.argv.slice(2);
const kinds = { level: "VARCHAR", unit: "VARCHAR", period_start: "DATE", period_end: "DATE", type: "VARCHAR" };
const numbers = { lost_days: "DOUBLE", agreed_days: "DOUBLE", employees: "INTEGER", absent: "INTEGER" };
const types = { ...kinds, population: "VARCHAR", ...numbers, absent_over_16_days: "INTEGER" };

const lostDays = Object.keys(types).indexOf("lost_days");

const ways = {
  async readTableStream() {
    const { readTableStream } = await import("@barneloftet/ingest");
    return async () => {
      let [rows, sum] = [0, 0];
      for await (const { figures, faults } of readTableStream("file", createReadStream(file))) {
        if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
        rows += figures.length;
        for (const { value } of figures) sum += Number(value.lost_days);
      }
      return { rows, sum };
    };
  },
  async "csv-parse"() {
    const { parse } = await import("../../packages/ingest/node_modules/csv-parse/lib/index.js");
    return async () => {
      let [rows, sum] = [-1, 0];
      const records = createReadStream(file).pipe(parse());
      // Events are its fastest way.
      records.on("data", (record) => {
        rows += 1;
        if (rows > 0) sum += Number(record[lostDays]);
      });
      await once(records, "end");
      return { rows, sum };
    };
  },
  DuckDB: () => duckdb({}),
  "DuckDB, one thread": () => duckdb({ threads: "1" }),
  async readSheets() {
    const { figureLimits, readSheets } = await import("@barneloftet/ingest");
    const bytes = readFileSync(file);
    return async () => {
      const read = await readSheets("file", bytes, figureLimits);
      return { rows: read.ok ? read.sheets[0].rows.length - 1 : 0 };
    };
  },
  async readCollected() {
    const { readCollected, readRegion } = await import("@barneloftet/ingest");
    const pack = "data/eksempelfylket";
    const names = readdirSync(pack, { recursive: true }).filter((name) => name.endsWith(".csv"));
    const { region } = readRegion(new Map(names.map((name) => [name, readFileSync(join(pack, name))])));
    const bytes = readFileSync(file);
    return async () => {
      const { figures, faults } = await readCollected("file", bytes, { region, today: "2026-11-29" });
      if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
      return { rows: figures.length };
    };
  },
  async "read-excel-file"() {
    const { default: read } = await import("../../packages/ingest/node_modules/read-excel-file/universal/index.js");
    const bytes = readFileSync(file);
    return async () => ({ rows: (await read(new Uint8Array(bytes).buffer))[0].data.length - 1 });
  },
};

async function duckdb(options) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:", options)).connect();
  const columns = Object.entries({ ...types, source: "VARCHAR", status: "VARCHAR" });
  const list = columns.map(([name, type]) => `'${name}': '${type}'`).join(", ");
  return async () => {
    await connection.run(
      `CREATE TABLE figures AS SELECT * FROM read_csv('${file}', header = true, delim = ',', columns = {${list}})`,
    );
    const told = await connection.runAndReadAll("SELECT count(*)::INTEGER AS n, sum(lost_days) AS sum FROM figures");
    const [{ n, sum }] = told.getRowObjectsJS();
    return { rows: n, sum };
  };
}

const read = await ways[way]();
const began = performance.now();
const before = process.cpuUsage();
const given = await read();
const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ...given, seconds, cpu: (user + system) / 1e6, megabytes }));
