import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { answers, barneloftet, checked, held, joined, lacked, ownOffer, Place, rowsOf } from "./merge-files.js";

let place: Place;

beforeEach(() => {
  place = new Place();
});

const servicesIn = (path: string): readonly string[] =>
  JSON.parse(readFileSync(path, "utf8")).services.map(({ service }: { service: string }) => service);

describe("a joined file is not written over by one with less", () => {
  const tussmo = (given = {}) => place.file("tussmo.json", answers("tussmo", given));
  const tussli = () => place.file("tussli.json", answers("tussli"));
  const kept = (out: string, run: { status: number | null; said: string }, sentence: string) => {
    expect(run).toMatchObject({ status: 1, said: expect.stringContaining(sentence) });
    expect(servicesIn(out)).toEqual(["tussmo"]);
  };

  test("without another's answers: it is refused, and says to give the joined file as well", async () => {
    const out = join(place.folder, "reg.json");
    await joined([tussmo()], { out });
    kept(
      out,
      await joined([tussli()], { out }),
      `${out} har svar som ikke ville vært med (Tussmo og Tussvik), og blir ikke skrevet over. Ta den med som en av filene, eller velg et annet navn med -o.`,
    );
    expect((await joined([tussli(), out], { out })).status).toBe(0);
    expect(servicesIn(out)).toEqual(["tussmo", "tussli"]);
  });

  test("with an older day, another answer of the day, without an offer or an own offer, or with another half-year", async () => {
    const out = join(place.folder, "reg.json");
    await joined([tussmo({ own_offers: [ownOffer("Tur")] })], { out });
    for (const given of [
      { answered_on: "2025-08-01", own_offers: [ownOffer("Tur")] },
      { answers: [lacked], own_offers: [ownOffer("Tur")] },
      { answers: [], own_offers: [ownOffer("Tur")] },
      {},
      { period: "2026H1", answered_on: "2026-01-01" },
    ])
      kept(out, await joined([tussmo(given)], { out }), "blir ikke skrevet over");
  });

  test("with the same and more it is written, as it is when the joined file came in and a newer day changed it", async () => {
    const out = join(place.folder, "reg.json");
    await joined([tussmo()], { out });
    expect((await joined([tussmo(), tussli()], { out })).status).toBe(0);
    const later = place.file("sen.json", answers("tussmo", { answered_on: "2025-09-02", answers: [lacked] }));
    expect((await joined([out, later], { out })).status).toBe(0);
    expect(servicesIn(out)).toEqual(["tussmo", "tussli"]);
  });

  test("for an earlier half-year it is refused, and so is one that cannot be read without faults", async () => {
    const out = join(place.folder, "reg.json");
    await joined([tussmo()], { out });
    const before = place.file("før.json", answers("tussli", { period: "2025H1", answered_on: "2025-03-01" }));
    kept(out, await joined([out, before], { out, period: "2025H1" }), "blir ikke skrevet over");
    const text = readFileSync(out, "utf8").replace("gruppetilbud", "gruppetilbudd");
    writeFileSync(out, text);
    kept(out, await joined([out, tussli()], { out }), `${out} har noe som ikke kan leses, og blir ikke skrevet over.`);
  });
});

describe("what is no regular file is not read, and not written over", () => {
  test("a device, a pipe or a folder is refused at once", async () => {
    const pipe = join(place.folder, "rør.json");
    spawnSync("mkfifo", [pipe]);
    mkdirSync(join(place.folder, "mappe.json"));
    for (const path of ["/dev/zero", pipe, join(place.folder, "mappe.json")])
      expect(barneloftet(["merge", path])).toMatchObject({
        status: 1,
        said: expect.stringContaining(`${path} er ikke en vanlig fil og blir ikke lest. Oppgi filen med svarene.`),
      });
  });

  test("a link to a file is read, but a link is not written over: what it points at would be left as it was", async () => {
    const file = place.file("a.json", answers("tussmo"));
    const link = join(place.folder, "lenke.json");
    symlinkSync(file, link);
    expect((await joined([link])).status).toBe(0);
    const out = join(place.folder, "ut.json");
    symlinkSync(join(place.folder, "ingen.json"), out);
    expect(await joined([file], { out })).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        `${out} er ikke en vanlig fil og blir ikke skrevet over. Velg et annet navn med -o.`,
      ),
    });
    expect(existsSync(join(place.folder, "ingen.json"))).toBe(false);
  });
});

test("no control or direction character of a file's name or content reaches the terminal", async () => {
  const bad = place.file("a\u001b[2J\u202eb\n.json", answers("tuss\u001b[31mmo"));
  const other = place.file("c\u001b]0;x\u0007.json", answers("tussmo", { own_offers: [ownOffer("Tur")] }));
  const later = place.file("d\u001b.json", answers("tussmo", { answered_on: "2025-09-02", answers: [held] }));
  const { said } = barneloftet(["merge", bad, other, later]);
  // Every control character but the line break, and those that turn the direction.
  expect(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(said)).toBe(false);
  expect(said).toContain("c␛]0;x␇.json");
});

test("one file that is made to make a reader fall does not stop the others", async () => {
  const trap = place.file("felle.json", answers("tussmo", { service: { toString: "x", valueOf: "x" } }));
  const deep = place.file(
    "dyp.json",
    JSON.stringify(answers("DEEP")).replace('"DEEP"', `${"[".repeat(200_000)}${"]".repeat(200_000)}`),
  );
  const { status, said } = await joined([trap, deep, place.file("god.json", answers("tussmo"))]);
  expect(status).toBe(1);
  expect(said).toContain("Har svart på noe (1): Tussmo og Tussvik");
  expect(said).toContain("2 av 3 filer ble ikke lest.");
});

describe("answers of a day or a half-year that has not come", () => {
  test("are refused by a merge and write nothing", async () => {
    const pack = place.pack();
    const file = place.file("y2099.json", answers("tussmo", { period: "2099H2" }));
    expect(await joined([file], { into: pack })).toMatchObject({
      status: 1,
      said: expect.stringContaining("y2099.json, rad 1, kolonne period: Halvåret «2099H2» er for langt fram"),
    });
  });

  test("are told by check when they stand in a pack", async () => {
    const pack = place.pack();
    const [row = ""] = rowsOf(pack, "offers/answers.csv", "tussmo,2025H1,");
    const future = row.replace(/^tussmo,2025H1,[^,]*,/, "tussmo,2099H2,2099-12-31,");
    writeFileSync(
      join(pack, "offers/answers.csv"),
      `${readFileSync(join(pack, "offers/answers.csv"), "utf8")}${future}\n`,
    );
    expect(await checked(pack)).toMatchObject({
      status: 1,
      said: expect.stringContaining("kolonne period: Halvåret «2099H2» er for langt fram"),
    });
  });
});
