import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FetchPlace } from "./fetch-place.js";
import { answerJson, RecordedServer, recordedBody } from "./recorded-server.js";

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

describe("a server that is busy or in trouble", () => {
  it("is asked again when it says so, in seconds", async () => {
    server.behave(/klass/, (response) => answerJson(response, 429, {}, { "retry-after": "37" }), 1);
    expect((await place.run(["klass"])).status).toBe(0);
    expect([server.asked.length, place.clock.slept]).toEqual([2, [37_000]]);
    expect(place.progress.at(-1)).toBe("Prøver igjen om 37 sekunder: kommuneendringer (KLASS 131)");
  });

  it("is asked again when it says so, as a time", async () => {
    const at = new Date(place.clock.time + 90_000).toUTCString();
    server.behave(/klass/, (response) => answerJson(response, 503, {}, { "retry-after": at }), 1);
    expect((await place.run(["klass"])).status).toBe(0);
    expect(place.clock.slept).toEqual([90_000]);
  });

  it("is left in peace when it asks for more than two minutes", async () => {
    server.behave(/klass/, (response) => answerJson(response, 429, {}, { "retry-after": "600" }));
    const { status, said } = await place.run(["klass"]);
    expect([status, server.asked.length, place.clock.slept]).toEqual([1, 1, []]);
    expect(said).toContain("Statistisk sentralbyrå ber om 10 minutters pause. Prøv igjen etter det.");
  });

  it.each([
    [429, [15_000, 30_000, 60_000], "det er spurt for ofte fra dette nettet. Vent noen minutter"],
    [500, [2000, 4000, 8000], "tjenesten har feil akkurat nå. Prøv igjen senere."],
  ])("(%i) is asked four times with longer and longer waits, and then told of", async (answer, waits, says) => {
    server.behave(/klass/, (response) => answerJson(response, answer, {}));
    const { status, said } = await place.run(["klass"]);
    expect([status, server.asked.length, place.clock.slept]).toEqual([1, 4, waits]);
    expect(said).toContain(`Fikk ikke hentet kommuneendringer (KLASS 131) (svar ${answer}): ${says}`);
    expect(place.files()).toEqual([]);
  });

  it("and recovers, gives the answer as if nothing had been", async () => {
    server.behave(/12615\/data/, (response) => answerJson(response, 502, {}), 3);
    expect((await place.run(["kostra"])).status).toBe(0);
    expect(server.paths(/12615\/data/)).toHaveLength(4);
  });
});

describe("a line that fails", () => {
  it("by a connection that is reset is tried again", async () => {
    server.behave(/klass/, (response) => response.destroy(), 2);
    expect((await place.run(["klass"])).status).toBe(0);
    expect([server.asked.length, place.clock.slept]).toEqual([3, [2000, 4000]]);
  });

  it("in the middle of an answer leaves nothing half-written", async () => {
    server.behave(/klass/, (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
      response.write('{"codeChanges":[');
      setTimeout(() => response.destroy(), 20);
    });
    const { status, said } = await place.run(["klass"]);
    expect([status, place.files()]).toEqual([1, []]);
    expect(said).toContain("forbindelsen ble brutt. Sjekk nettet, og prøv igjen.");
  });

  it("by being slow is given up when the time of each try is out", async () => {
    server.behave(/klass/, () => undefined);
    const { status, said } = await place.run(["klass"], { milliseconds: 60 });
    expect([status, server.asked.length]).toEqual([1, 4]);
    expect(said).toContain("svaret kom ikke i tide. Sjekk nettet, og prøv igjen.");
  });

  it("for two questions on end is not tried for the rest, which is said", async () => {
    server.behave(/./, (response) => response.destroy());
    const { status, said } = await place.run();
    expect([status, server.asked.length]).toEqual([1, 5]);
    expect(said.split("\n")).toEqual([
      "Fikk ikke hentet tabell 07459 (hva den har): forbindelsen ble brutt. Sjekk nettet, og prøv igjen.",
      "Får ikke svar. Resten er ikke hentet.",
      `Ingen tall er hentet til ${place.folder}.`,
    ]);
  });
});

describe("an answer that cannot be used", () => {
  it.each([
    [
      "a page that asks for a login",
      "text/html",
      "<!DOCTYPE html><title>Logg inn</title>",
      "Svaret er en nettside, ikke tall.",
    ],
    ["JSON that is cut", "application/json", '{"version":"2.0","class":"dataset","label":"x', "ikke gyldig JSON"],
    ["another thing in JSON", "application/json", '{"message":"hei"}', "ikke et datasett i JSON-stat 2"],
    ["nothing at all", "application/json", "", "ikke gyldig JSON"],
  ])("as %s is refused, the others are fetched, and nothing of it is left", async (_, type, body, says) => {
    server.behave(/12615\/data/, (response) => response.writeHead(200, { "content-type": type }).end(body));
    const { status, said } = await place.run(["kostra"]);
    expect([status, server.paths(/12615\/data/).length, existsSync(join(place.folder, "12615.json"))]).toEqual([
      1,
      1,
      false,
    ]);
    expect(said).toContain("Fikk ikke hentet tabell 12615. Svaret");
    expect(said).toContain(says);
    expect(said).toContain("Tabell 12286, barn med undersøkelse:");
    expect(place.files().filter((file) => file.endsWith(".part"))).toEqual([]);
    expect(place.origins().map(({ file }) => file)).not.toContain("12615.json");
  });

  it("of changes or of metadata is refused as well", async () => {
    server.behave(/klass|metadata/, (response) => response.writeHead(200).end("<html></html>"));
    const { status, said } = await place.run();
    expect([status, said.match(/Svaret er en nettside/g)?.length]).toEqual([1, 9]);
    expect(place.files()).toEqual(["config.json", "provenance.json"]);
  });

  it("keeps the file of last time as it was", async () => {
    await place.run(["population"]);
    const before = [place.read("07459.json"), place.read("provenance.json")];
    server.behave(/07459\/data/, (response) => response.writeHead(200).end("<html></html>"));
    place.clock.time += 1000;
    const { status } = await place.run(["population"], { refresh: true });
    expect([status, place.read("07459.json")]).toEqual([1, before[0]]);
    expect(place.origins().find(({ file }) => file === "07459.json")?.fetchedAt).toBe("2026-07-01T08:00:00.000Z");
  });

  it.each([
    ["says that it is", true],
    ["does not say that it is", false],
  ])("since it is over 50 MB is refused before all of it has come, when it %s", async (_, says) => {
    let left = 300;
    server.behave(/klass/, (response) => {
      response.writeHead(200, says ? { "content-length": String(300_000_000) } : {});
      const piece = Buffer.alloc(1_000_000, " ");
      const send = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(piece)) return void response.once("drain", send);
        }
        response.end();
      };
      send();
    });
    const { status, said } = await place.run(["klass"]);
    expect([status, server.asked.length, place.files()]).toEqual([1, 1, []]);
    expect(said).toContain("svaret er større enn 50 MB og blir ikke tatt imot");
    expect(left).toBeGreaterThan(100);
  });

  it("since it has one year of two is refused", async () => {
    server.behave(/07459\/data.*Tid\]=2024,2025$/, (response) =>
      answerJson(response, 200, recordedBody(/07459\/data.*Tid\]=2024$/)),
    );
    const { status, said } = await place.run(["population"]);
    expect([status, said]).toEqual([
      1,
      expect.stringContaining("Svaret har andre verdier i Tid enn dem det ble spurt"),
    ]);
  });

  it.each([
    ["other municipalities", (text: string) => text.replaceAll("9802", "9803"), "andre verdier i KOKkommuneregion0000"],
    [
      "another table",
      (text: string) => text.replace('"tableid":"12615"', '"tableid":"12616"'),
      "Svaret er fra tabell 12616",
    ],
  ])("since it is about %s is refused", async (_, change, says) => {
    server.behave(/12615\/data/, (response, recorded) =>
      response.writeHead(200).end(change(JSON.stringify(recorded?.body))),
    );
    const { status, said } = await place.run(["kostra"]);
    expect([status, said, existsSync(join(place.folder, "12615.json"))]).toEqual([
      1,
      expect.stringContaining(says),
      false,
    ]);
  });
});

describe("a table that is not as it was", () => {
  it("and is gone is told of by its number with what to do, and the others are fetched", async () => {
    server.behave(/12870/, (response) => answerJson(response, 404, {}));
    const { status, said } = await place.run(["kostra"]);
    expect([status, place.files().filter((file) => file.startsWith("12870"))]).toEqual([1, []]);
    expect(said).toContain(
      "Fikk ikke hentet tabell 12870 (hva den har) (svar 404): tabellen finnes ikke lenger under dette nummeret. Søk etter den i Statistikkbanken.",
    );
    expect(place.files().filter((file) => /^12\d+\.json$/.test(file))).toHaveLength(6);
    expect(server.paths(/12870/)).toHaveLength(1);
  });

  const changed = (from: RegExp, to: string): void =>
    server.behave(/12615\/metadata/, (response, recorded) =>
      response.writeHead(200).end(JSON.stringify(recorded?.body).replace(from, to)),
    );

  it("and has another name for one of its figures is fetched without it, and both names are told", async () => {
    changed(/KOSbvbarnmelding0001/g, "KOSbvandelmelding0000");
    server.behave(/12615\/data/, (response, recorded, { path }) => {
      expect([recorded, path]).toEqual([undefined, expect.stringContaining("[ContentsCode]=KOSbvbarnmelding0000&")]);
      answerJson(response, 400, {});
    });
    const { status, said } = await place.run(["kostra"]);
    expect([status, said]).toEqual([
      1,
      expect.stringContaining(
        "Tabell 12615 har ikke KOSbvbarnmelding0001 i ContentsCode; resten er hentet. Tabellen har KOSbvbarnmelding0000, KOSbvandelmelding0000.",
      ),
    ]);
    expect(said).toContain("(svar 400): Statistisk sentralbyrå forsto ikke spørringen.");
  });

  it.each([
    ["none of its figures", /KOSbvbarnmelding/g, "KOSny", "har ingen av verdiene det blir spurt etter i ContentsCode"],
    [
      "no variable of municipalities",
      /KOKkommuneregion0000/g,
      "KOKregion",
      "har ikke lenger variabelen KOKkommuneregion0000",
    ],
    ["no variable of time", /"time":\["Tid"\]/g, '"geo":["Tid"]', "har ikke lenger noen variabel for tid"],
    ["none of the municipalities", /"98\d\d"/g, '"1"', "kan ikke leses"],
    [
      "other municipalities only",
      /98(0|7)/g,
      "7$10",
      "har ingen av verdiene det blir spurt etter i KOKkommuneregion0000",
    ],
  ])("and has %s of those wanted is not asked for figures", async (_, from, to, says) => {
    changed(from, to);
    const { status, said } = await place.run(["kostra"]);
    expect([status, said, server.paths(/12615\/data/)]).toEqual([1, expect.stringContaining(says), []]);
  });

  it.each([
    [403, "spørringen ble avvist"],
    [401, "nettet krever innlogging"],
    [418, "uventet svar"],
  ])("and is answered with %i is told of at once, with what it may mean", async (answer, says) => {
    server.behave(/12615\/data/, (response) => answerJson(response, answer, {}));
    const { said } = await place.run(["kostra"]);
    expect([said, server.paths(/12615\/data/).length]).toEqual([expect.stringContaining(says), 1]);
  });
});

describe("a folder that holds something else", () => {
  it("in the place of a file is left as it is, and the rest is not fetched", async () => {
    writeFileSync(join(place.folder, "07459.json"), "mine egne tall");
    const { status, said } = await place.run();
    expect([status, place.read("07459.json")]).toEqual([1, "mine egne tall"]);
    expect(said).toContain(
      "07459.json er ikke hentet av barneloftet fetch, og blir ikke skrevet over. Velg en annen mappe",
    );
    expect(server.paths(/klass/)).toEqual([]);
  });

  it("in the place of the list of origins is left as it is, and nothing is fetched", async () => {
    writeFileSync(join(place.folder, "provenance.json"), '{"format":"noe annet"}');
    const { status, said } = await place.run();
    expect([status, server.asked]).toEqual([1, []]);
    expect(said).toContain("provenance.json er ikke skrevet av barneloftet fetch. Ingenting er hentet.");
  });

  it("as a link or a folder is not written over", async () => {
    const elsewhere = join(place.folder, "annet");
    writeFileSync(elsewhere, "annet");
    symlinkSync(elsewhere, join(place.folder, "klass-131-changes.json"));
    expect((await place.run(["klass"])).said).toContain("er ikke en vanlig fil og blir ikke skrevet over");
    expect(place.read("annet")).toBe("annet");
  });

  it("as a folder where the disk would put what is on its way is told of, and what was there stands", async () => {
    await place.run(["klass"]);
    const before = [place.read("klass-131-changes.json"), place.read("provenance.json")];
    mkdirSync(join(place.folder, `klass-131-changes.json.${process.pid}.part`));
    const { status, said } = await place.run(["klass"], { refresh: true });
    expect([status, said]).toEqual([1, expect.stringContaining("Resten er ikke hentet.")]);
    expect([place.read("klass-131-changes.json"), place.read("provenance.json")]).toEqual(before);
    expect(readdirSync(place.folder).filter((file) => file.includes("provenance.json."))).toEqual([]);
  });
});
