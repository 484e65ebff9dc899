import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";

const top = join(import.meta.dirname, "../../..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "barneloftet-merge-"));
});

function barneloftet(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, "packages/cli/dist/main.js"), ...args], {
    cwd: top,
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}` };
}

const held = { availability: "exists", capacity: "none", counsellors: "not_stated", without_casework: "not_stated" };

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function answers(service: string, given: Readonly<Record<string, unknown>> = {}) {
  return {
    ...{ format: "barneloftet-answers-1", region: "eksempelfylket", service, period: "2025H1" },
    ...{ answered_on: "2025-03-01", answers: [{ offer: "gruppetilbud", ...held }], own_offers: [] },
    ...given,
  };
}

describe("barneloftet merge", () => {
  test("says who has answered, half or with older answers, and who has not: 2, 1 and 19 of 22", () => {
    const out = join(folder, "samlet.json");
    const { status, said } = barneloftet(
      "merge",
      file("tussmo.json", answers("tussmo")),
      file("tussli.json", answers("tussli")),
      file("tussas.json", answers("tussas", { period: "2024H1" })),
      "-o",
      out,
    );
    expect(status).toBe(0);
    expect(said).toContain("Tiltaksregisteret for Eksempelfylket, 1. halvår 2025.");
    expect(said).toContain("Har svart på noe (2): Tussmo og Tussvik (1 av 30), Tussli (1 av 30)");
    expect(said).toContain("Har bare eldre svar (1): Tussås (2 halvår gamle svar)");
    expect(said).toContain("Ikke innsendt (19):");
    const joined = JSON.parse(readFileSync(out, "utf8"));
    expect(joined).toMatchObject({ format: "barneloftet-register-1", region: "eksempelfylket", period: "2025H1" });
    expect(joined.services.map(({ service }: { service: string }) => service)).toEqual(["tussmo", "tussli", "tussas"]);
  });

  test("takes its own file again, and a new file beside it", () => {
    const out = join(folder, "samlet.json");
    barneloftet("merge", file("a.json", answers("tussmo")), "-o", out);
    const { status, said } = barneloftet("merge", out, file("b.json", answers("tussli")), "-o", out);
    expect([status, said.includes("Har svart på noe (2)")]).toEqual([0, true]);
  });

  test("names what differs, what is doubled, and what is shared with nobody", () => {
    const lacks = { offer: "gruppetilbud", ...held, availability: "missing", capacity: "not_stated" };
    const shares = { offer: "tilsynsforerkurs", ...held, availability: "shared", shared_with: "network" };
    const { said } = barneloftet(
      "merge",
      file("1.json", answers("tussmo")),
      file("2.json", answers("tussmo", { answers: [lacks] })),
      file("3.json", answers("tussli", { answers: [shares] })),
      file("4.json", answers("tussli", { answers: [shares] })),
    );
    expect(said).toContain("Ulike svar samme dag: Tussmo og Tussvik, Gruppetilbud (1.json og 2.json).");
    expect(said).toContain("4.json har de samme svarene som en annen fil");
    expect(said).toContain("Tussli sier at Tilsynsførerkurs deles i nettverket, men ingen andre der");
  });

  test("reads what it can, names what it cannot, and exits with 1", () => {
    const out = join(folder, "samlet.json");
    const { status, said } = barneloftet(
      "merge",
      file("god.json", answers("tussmo")),
      file("annen.json", answers("namdalen", { region: "trondelag" })),
      file("skadet.json", "{"),
      "-o",
      out,
    );
    expect(status).toBe(1);
    expect(said).toContain("annen.json, rad 1, kolonne region: Filen gjelder regionen «…», ikke Eksempelfylket.");
    expect(said).toContain("skadet.json: Filen er ikke svar på tiltaksregisteret.");
    expect(said).toContain("2 av 3 filer ble ikke lest.");
    expect(JSON.parse(readFileSync(out, "utf8")).services).toHaveLength(1);
  });

  test("writes over nothing but its own file, and nothing at all when no file could be read", () => {
    const other = file("notat.txt", "viktig");
    const good = file("god.json", answers("tussmo"));
    expect(barneloftet("merge", good, "-o", other)).toMatchObject({
      status: 1,
      said: expect.stringContaining("blir ikke skrevet over"),
    });
    expect(readFileSync(other, "utf8")).toBe("viktig");
    const out = join(folder, "samlet.json");
    const bad = file("dårlig.json", answers("ukjent"));
    expect(barneloftet("merge", bad, "-o", out)).toMatchObject({
      status: 1,
      said: expect.stringContaining("Ingen svar kunne leses."),
    });
    expect(existsSync(out)).toBe(false);
  });

  test("refuses a half-year that is none, and a file that is not there", () => {
    const good = file("god.json", answers("tussmo"));
    expect(barneloftet("merge", good, "--period", "vår")).toMatchObject({
      status: 1,
      said: expect.stringContaining("2025H1"),
    });
    expect(barneloftet("merge", good, join(folder, "borte.json"))).toMatchObject({
      status: 1,
      said: expect.stringContaining("Finner ikke filen"),
    });
  });

  test("names two files of one name by their folders", () => {
    const lacks = { offer: "gruppetilbud", ...held, availability: "missing", capacity: "not_stated" };
    const { said } = barneloftet(
      "merge",
      file("mars/svar.json", answers("tussmo")),
      file("april/svar.json", answers("tussmo", { answers: [lacks] })),
    );
    expect(said).toContain(
      `(${join(folder, "april/svar.json")} og ${join(folder, "mars/svar.json")}). Regnes som ikke oppgitt`,
    );
  });

  test("names two mailboxes of one day", () => {
    const boxes = ["post", "team"].map((name) => [name, "tussmo.example"].join("@"));
    const { said } = barneloftet(
      "merge",
      ...boxes.map((mailbox, i) => file(`${i}.json`, answers("tussmo", { mailbox }))),
    );
    expect(said).toContain("Ulike postkasser: Tussmo og Tussvik (0.json og 1.json). Ingen av dem er brukt.");
  });
});

describe("barneloftet merge --into", () => {
  const copyOf = (region: string): string => {
    const pack = join(folder, region);
    cpSync(join(top, "data", region), pack, { recursive: true });
    return pack;
  };
  const linesOf = (pack: string, path: string): readonly string[] =>
    readFileSync(join(pack, path), "utf8").trimEnd().split("\n");
  const box = ["tiltak", "tussmo.example"].join("@");
  const later = {
    ...{ period: "2025H2", answered_on: "2025-09-01", mailbox: box },
    own_offers: [{ name: 'Tur, "lang"', kind: "measure", availability: "exists", capacity: "number", assignments: 2 }],
  };

  test("writes a half-year of answers into the pack, and leaves every row of others as it was", () => {
    const pack = copyOf("eksempelfylket");
    const before = ["offers/answers.csv", "offers/own_offers.csv", "sources.csv"].map((path) => linesOf(pack, path));
    const { status, said } = barneloftet("merge", file("a.json", answers("tussmo", later)), "--into", pack);
    expect([status, said.trimEnd().split("\n").at(-1)]).toEqual([
      0,
      `Skrevet i ${pack}: svar fra én tjeneste. Regionpakken er lest på nytt uten feil.`,
    ]);
    const about = "tiltaksregisteret-2025h2,invented";
    expect(linesOf(pack, "offers/answers.csv")).toEqual([
      ...(before[0] ?? []),
      `tussmo,2025H2,2025-09-01,gruppetilbud,exists,,none,,not_stated,not_stated,${about}`,
    ]);
    expect(linesOf(pack, "offers/own_offers.csv")).toEqual([
      ...(before[1] ?? []),
      `tussmo,2025H2,2025-09-01,"Tur, ""lang""",measure,exists,,number,2,${about}`,
    ]);
    expect(linesOf(pack, "sources.csv")).toEqual([
      ...(before[2] ?? []),
      'tiltaksregisteret-2025h2,"Tiltaksregisteret, 2. halvår 2025",Barneverntjenestene,invented,,,',
    ]);
    expect(linesOf(pack, "offers/mailboxes.csv").filter((line) => line.startsWith("tussmo,"))).toEqual([
      `tussmo,${box},${about}`,
    ]);
    expect(barneloftet("check", pack).status).toBe(0);
  });

  test("writes the same pack when it is asked again", () => {
    const pack = copyOf("eksempelfylket");
    const first = file("a.json", answers("tussmo", later));
    barneloftet("merge", first, "--into", pack);
    const once = linesOf(pack, "offers/answers.csv");
    barneloftet("merge", first, "--into", pack);
    expect(linesOf(pack, "offers/answers.csv")).toEqual(once);
  });

  test("lets a later day stand over what the pack has, keeps the 29 answers it does not speak of, and never goes back", () => {
    const pack = copyOf("eksempelfylket");
    const lacks = { offer: "gruppetilbud", ...held, availability: "missing", capacity: "not_stated" };
    const late = answers("tussmo", { answered_on: "2025-04-01", answers: [lacks] });
    const rows = () => linesOf(pack, "offers/answers.csv").filter((line) => line.startsWith("tussmo,2025H1,"));
    const { said } = barneloftet("merge", file("sen.json", late), "--into", pack);
    expect(said).toContain(`Nyere svar gjelder: Tussmo og Tussvik, Gruppetilbud (${pack} og sen.json).`);
    expect(rows()).toHaveLength(30);
    expect(rows().filter((row) => row.includes(",2025-04-01,gruppetilbud,missing,"))).toHaveLength(1);
    const { status } = barneloftet("merge", file("tidlig.json", answers("tussmo")), "--into", pack);
    expect([status, rows().filter((row) => row.includes(",2025-04-01,gruppetilbud,missing,")).length]).toEqual([0, 1]);
  });

  test("keeps a service that has told of its own offers only, as one that has stated nothing of 30", () => {
    const pack = copyOf("eksempelfylket");
    barneloftet("merge", file("a.json", answers("tussmo", { ...later, answers: [] })), "--into", pack);
    const rows = linesOf(pack, "offers/answers.csv").filter((line) => line.startsWith("tussmo,2025H2,"));
    expect(rows).toHaveLength(30);
    expect(rows.every((row) => row.includes(",not_stated,,not_stated,,not_stated,not_stated,"))).toBe(true);
  });

  test("writes into a real pack with a register as source, confirmed, and changes no other line of its sources", () => {
    const pack = copyOf("trondelag");
    const before = linesOf(pack, "sources.csv");
    const [service = ""] = linesOf(pack, "structure/services.csv")
      .slice(-1)
      .map((line) => line.split(",")[0] ?? "");
    const given = {
      region: "trondelag",
      answers: [{ offer: "gruppetilbud", ...held, availability: "not_stated", capacity: "not_stated" }],
    };
    const { status } = barneloftet("merge", file("a.json", answers(service, given)), "--into", pack);
    expect(status).toBe(0);
    expect(linesOf(pack, "sources.csv")).toEqual([
      ...before,
      'tiltaksregisteret-2025h1,"Tiltaksregisteret, 1. halvår 2025",Barneverntjenestene,register,,,',
    ]);
    expect(linesOf(pack, "offers/answers.csv").at(-1)).toContain(",tiltaksregisteret-2025h1,confirmed");
  });

  test("writes nothing into a pack that a refused file, a pack out of order or a second folder leaves in doubt", () => {
    const pack = copyOf("eksempelfylket");
    const before = readFileSync(join(pack, "offers/answers.csv"), "utf8");
    const good = file("god.json", answers("tussmo", later));
    const refused = barneloftet("merge", good, file("skadet.json", "{"), "--into", pack);
    expect([refused.status, refused.said.includes(`Ingenting er skrevet i ${pack}.`)]).toEqual([1, true]);
    const both = barneloftet("merge", good, "--into", pack, "--pack", pack);
    expect([both.status, both.said.includes("enten --pack eller --into")]).toEqual([1, true]);
    const foreign = barneloftet("merge", good, "--into", copyOf("trondelag"));
    expect([foreign.status, foreign.said.includes("Ingen svar kunne leses.")]).toEqual([1, true]);
    expect(readFileSync(join(pack, "offers/answers.csv"), "utf8")).toBe(before);
    writeFileSync(join(pack, "unknowns.csv"), "");
    expect(barneloftet("merge", good, "--into", pack).status).toBe(1);
    expect(readFileSync(join(pack, "offers/answers.csv"), "utf8")).toBe(before);
  });
});
