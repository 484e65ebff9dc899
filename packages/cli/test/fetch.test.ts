import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readJsonStat } from "@barneloftet/ingest";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { version } from "../src/version.js";
import { FetchPlace } from "./fetch-place.js";
import { answerJson, RecordedServer } from "./recorded-server.js";

let server: RecordedServer;
let place: FetchPlace;

beforeAll(async () => {
  server = await RecordedServer.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.calm();
  place = new FetchPlace(server.address);
});

const kostra = ["12275", "12279", "12286", "12305", "12362", "12615", "12870"];

describe("fetch ssb gets", () => {
  it("inhabitants, KOSTRA's tables and changes of municipalities, each as a file as it came", async () => {
    const { status, said } = await place.run();
    expect([status, place.files()]).toEqual([
      0,
      [
        ...[
          "07459-metadata.json",
          "07459.json",
          ...kostra.flatMap((table) => [`${table}-metadata.json`, `${table}.json`]),
        ],
        ...["config.json", "klass-131-changes.json", "provenance.json"],
      ],
    ]);
    expect(said.split("\n")[0]).toBe("Tabell 07459, folkemengde etter alder og kjønn: 24 celler i 07459.json.");
    expect(said).toContain(
      "  Merknad fra Statistisk sentralbyrå: Oppdiktet merknad som skal vises sammen med tallene.",
    );
    expect(said).toContain("Kommuneendringer: klass-131-changes.json.");
    expect(said.split("\n").at(-1)).toContain("Kilde: Statistisk sentralbyrå, CC BY 4.0.");
    for (const table of ["07459", ...kostra])
      expect(readJsonStat(table, new TextEncoder().encode(place.read(`${table}.json`)))).toMatchObject({ ok: true });
  });

  it("figures of the municipalities of today and before, their county and the country, from 2015 on", async () => {
    await place.run();
    expect(server.paths(/12615\/data/)).toEqual([
      "/api/pxwebapi/v2/tables/12615/data?lang=no&outputFormat=json-stat2" +
        "&valueCodes[KOKkommuneregion0000]=9801,9802,9871,EAK,EAKUO,EKA98" +
        "&valueCodes[ContentsCode]=KOSbvbarnmelding0000,KOSbvbarnmelding0001&valueCodes[Tid]=2024,2025",
    ]);
    expect(server.paths(/07459\/data/)).toEqual([
      "/api/pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2" +
        "&codelist[Region]=agg_KommSummer&valueCodes[Region]=K-9801,K-9802" +
        "&valueCodes[Kjonn]=2,1&valueCodes[Alder]=000,001,105+&valueCodes[ContentsCode]=Personer1&valueCodes[Tid]=2024,2025",
    ]);
  });

  it("only what is asked for, and asks for no limits where no table is", async () => {
    expect((await place.run(["klass"])).status).toBe(0);
    expect([place.files(), server.asked.length]).toEqual([["klass-131-changes.json", "provenance.json"], 1]);
  });

  it("beside each file where it comes from: address, times, hash, size, day of the figures, licence", async () => {
    await place.run(["population"]);
    const bytes = Buffer.from(place.read("07459.json"));
    expect(place.origins().find(({ file }) => file === "07459.json")).toEqual({
      ...{ file: "07459.json", table: "07459", method: "GET", body: null, etag: '"d07459"' },
      url: expect.stringContaining(`${server.address}/api/pxwebapi/v2/tables/07459/data?lang=no`),
      ...{ fetchedAt: "2026-07-01T08:00:00.000Z", confirmedAt: "2026-07-01T08:00:00.000Z" },
      ...{ sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length },
      ...{ updated: "2026-06-15T06:00:00Z", source: "Statistisk sentralbyrå", licence: "CC BY 4.0" },
      tool: `barneloftet ${version}`,
    });
  });

  it("tells whoever watches what it does, and says who it is to the server", async () => {
    await place.run(["klass"]);
    expect(place.progress).toEqual(["Henter kommuneendringer (KLASS 131)"]);
    expect(server.asked[0]?.headers).toMatchObject({
      accept: "application/json",
      "user-agent": `barneloftet/${version}`,
    });
  });
});

describe("a question over the limit of cells", () => {
  const limited = (cells: number): void =>
    server.behave(/config/, (response) => answerJson(response, 200, { maxDataCells: cells }));

  it("is split by time, each part a file", async () => {
    limited(12);
    const { status, said } = await place.run(["population"]);
    expect([status, said.split("\n")[0]]).toEqual([
      0,
      "Tabell 07459, folkemengde etter alder og kjønn: 24 celler i 07459-1.json, 07459-2.json.",
    ]);
    expect(server.paths(/\/data\?/).map((path) => /Tid\]=(.*)$/.exec(path)?.[1])).toEqual(["2024", "2025"]);
  });

  it("is split by region too where one time is too much, and nothing is asked twice or left out", async () => {
    limited(6);
    await place.run(["population"]);
    expect(
      server
        .paths(/\/data\?/)
        .map((path) => [/Tid\]=(.*)$/.exec(path)?.[1], /valueCodes\[Region\]=([^&]*)/.exec(path)?.[1]]),
    ).toEqual([
      ["2024", "K-9801"],
      ["2024", "K-9802"],
      ["2025", "K-9801"],
      ["2025", "K-9802"],
    ]);
    expect(place.files().filter((file) => /-\d\.json/.test(file))).toHaveLength(4);
  });

  it("is refused where one time of one region is too much", async () => {
    limited(5);
    const { status, said } = await place.run(["population"]);
    expect([status, server.paths(/\/data\?/)]).toEqual([1, []]);
    expect(said).toContain("Tabell 07459 er ikke hentet: ett år for én kommune er mer enn de 5 tallene");
  });

  it("leaves no files of an earlier, differently split question", async () => {
    limited(12);
    await place.run(["population"]);
    server.calm();
    await place.run(["population"], { refresh: true });
    expect(place.files()).toEqual(["07459-metadata.json", "07459.json", "config.json", "provenance.json"]);
    expect(place.origins().map(({ file }) => file)).toEqual(["07459-metadata.json", "07459.json", "config.json"]);
  });

  it("is told of where its parts are of different updates", async () => {
    limited(12);
    server.behave(/\/data\?.*Tid\]=2025/, (response, recorded) =>
      answerJson(response, 200, { ...(recorded?.body as object), updated: "2026-07-01T06:00:00Z" }),
    );
    const { status, said } = await place.run(["population"]);
    expect([status, said]).toEqual([1, expect.stringContaining("er fra hver sin oppdatering")]);
  });

  it("is split as usual where the service does not tell its limits", async () => {
    server.behave(/config/, (response) => answerJson(response, 503, {}));
    expect((await place.run(["population"])).status).toBe(0);
    expect(place.files()).toEqual(["07459-metadata.json", "07459.json", "provenance.json"]);
  });
});

describe("what is there already", () => {
  const day = 24 * 60 * 60 * 1000;

  it("and was fetched less than a day ago, is not asked for again, and that is said", async () => {
    await place.run();
    server.calm();
    place.clock.time += day - 1000;
    const { status, said } = await place.run();
    expect([status, server.asked]).toEqual([0, []]);
    expect(said).toContain("24 celler i 07459.json (hentet for under et døgn siden, ikke hentet på nytt).");
  });

  it("and is older, is asked for with its ETag and kept where nothing is newer", async () => {
    await place.run(["klass"]);
    const before = place.origins();
    server.calm();
    place.clock.time += day;
    const { said } = await place.run(["klass"]);
    expect(said).toContain("Kommuneendringer: klass-131-changes.json (uendret siden sist).");
    expect(server.asked[0]?.headers["if-none-match"]).toBe('"k131"');
    expect(place.origins()).toEqual(
      before.map((one) => ({ ...one, confirmedAt: new Date(place.clock.time).toISOString() })),
    );
    server.calm();
    await place.run(["klass"]);
    expect(server.asked).toEqual([]);
  });

  it("is fetched anyway with --refresh, without its ETag", async () => {
    await place.run(["klass"]);
    server.calm();
    const { said } = await place.run(["klass"], { refresh: true });
    expect([server.asked.length, server.asked[0]?.headers["if-none-match"]]).toEqual([1, undefined]);
    expect(said).toContain("Kommuneendringer: klass-131-changes.json.");
  });

  it("is fetched again when somebody has changed it since", async () => {
    await place.run(["klass"]);
    const before = place.read("klass-131-changes.json");
    writeFileSync(`${place.folder}/klass-131-changes.json`, before.replace("9832", "9833"));
    server.calm();
    await place.run(["klass"]);
    expect([server.asked.length, place.read("klass-131-changes.json")]).toEqual([1, before]);
  });

  it("is fetched again when the question is another", async () => {
    await place.run(["population"]);
    server.calm();
    server.behave(/metadata/, (response, recorded) => {
      const text = JSON.stringify(recorded?.body).replaceAll("2014", "2023");
      response.writeHead(200, { "content-type": "application/json" }).end(text);
    });
    await place.run(["population"], { refresh: true });
    expect(server.paths(/\/data\?/)[0]).toContain("Tid]=2023,2024,2025");
  });
});
