import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    expect(said).toContain(
      "annen.json, rad 1, kolonne region: Svarene gjelder regionen «trondelag», ikke Eksempelfylket.",
    );
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
});
