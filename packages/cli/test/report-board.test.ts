import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { appendix } from "../src/board/appendix.ts";
import { findBrowser } from "../src/board/find-browser.ts";
import { sitePages } from "../src/board/site-pages.ts";

const top = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "barneloftet-board-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

function write(file: string, text: string): string {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
  return path(file);
}

const page = (title: string, main: string, invented = false): string => `<!DOCTYPE html>
<html lang="nb" data-edition="abc123"><head><title>${title} | Barneløftet</title><style>p { color: red }</style></head>
<body>${invented ? '<p class="invented" role="note"><strong>Fjordfylket er oppdiktet.</strong></p>' : ""}
<main id="observablehq-main" tabindex="-1" class="observablehq">${main}</main>
<footer><p>Om siden.</p><p class="paper-only">Mer på nettsiden.</p></footer></body></html>`;

const site = path("site");
write(
  "site/index.html",
  page("Ett ark for Fjellfylket", '<div class="sheet" data-sheet-of="fjellfylket"><h1>Fjell</h1></div>'),
);
for (const region of ["fjellfylket", "fjordfylket"]) {
  const isInvented = region === "fjordfylket";
  write(
    `site/${region}/ett-ark.html`,
    page(`Ett ark i ${region}`, '<div class="sheet"><h1>Ark</h1></div>', isInvented),
  );
  write(
    `site/${region}/tjenester-og-kommuner.html`,
    page("Tjenester", '<a href="./nettverk/ytre.html">Ytre</a> <a href="./nettverk/indre.html">Indre</a>'),
  );
  for (const network of ["indre", "ytre", `${region}-by`]) {
    const links =
      '<a href="../tjeneste/vik.html">Vik</a> <a href="./ytre.html">Ytre</a> <a href="https://example.org/">Kilde</a>';
    const drawing = '<svg><clipPath id="a"></clipPath><g clip-path="url(#a)"></g></svg><a href="#a">se</a>';
    write(
      `site/${region}/nettverk/${network}.html`,
      page(network, `<h1>${network}</h1>${links}${drawing}`, isInvented),
    );
    write(`site/${region}/ett-ark/${network}.html`, page(`Ett ark for ${network}`, "<h1>Ark</h1>", isInvented));
  }
}

function board(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = [join(top, "packages/cli/dist/main.js"), "report", "board", "--site", site, ...args];
  // A machine with nothing on it.
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", cwd: top, env });
  return { code: status, out: stdout, err: stderr };
}

/** A program that is taken for a browser. */
function program(name: string, code: string): string {
  const file = write(name, `#!${process.execPath}\n${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("barneloftet report board", () => {
  test("says what to install, or how to name it, where there is no Chromium", () => {
    expect(board(["--unit", "fjellfylket", "-o", path("a.pdf")])).toEqual({
      code: 2,
      out: "",
      err: "Finner ingen nettleser å skrive ut med. Installer Chromium, Chrome eller Edge, eller si hvor den er, med --browser STI eller miljøvariabelen CHROMIUM.\n",
    });
  });

  test.each([
    ["option", ["--browser", "/nowhere/chromium"], {}],
    ["variable", [], { CHROMIUM: "/nowhere/chromium" }],
  ])("says so where the browser of the %s is not there", (_, args, env) => {
    const { code, err } = board(["--unit", "fjellfylket", "-o", path("a.pdf"), ...args], env);
    expect(code).toBe(2);
    expect(err).toMatch(/^Finner ikke nettleseren \/nowhere\/chromium\. Oppgi hele stien/);
  });

  test("says which command builds the site where it is not built", () => {
    const { code, err } = board(["--site", path("nothing"), "--unit", "fjellfylket", "-o", path("a.pdf")]);
    expect(code).toBe(2);
    expect(err).toContain("Kjør npm run build først");
  });

  test.each([
    ["a unit that nobody has", ["--unit", "fjelfylket"], "Mente du «fjellfylket»?"],
    ["a network that two regions have", ["--unit", "indre"], "Oppgi hvilken med --region."],
    ["a file of another kind", ["--unit", "fjellfylket", "-o", path("a.docx")], "slutter på .pdf"],
  ])("refuses %s, and says what to do instead", (_, args, said) => {
    const { code, err } = board(["-o", path("a.pdf"), ...args]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test.each([[["-o", path("a.pdf")]], [["--unit", "fjellfylket"]], [["x", "--unit", "fjellfylket", "-o", "a.pdf"]]])(
    "shows how it is used when asked by %j",
    (args) => {
      expect(board(args)).toMatchObject({ code: 2, err: expect.stringContaining("barneloftet report board --unit") });
    },
  );

  test("does not write over what is no PDF", () => {
    const file = write("letter.pdf", "Kjære styre");
    expect(board(["--unit", "fjellfylket", "-o", file])).toMatchObject({ code: 1 });
    expect(readFileSync(file, "utf8")).toBe("Kjære styre");
  });

  test("leaves the old PDF as it was, and nothing beside it, when the browser dies; its last words are told", () => {
    const file = write("old/old.pdf", "%PDF-1.4 the old one");
    const browser = program("dies", 'console.error("first"); console.error("ingen skjerm"); process.exit(3);');
    const { code, err } = board(["--unit", "fjellfylket", "-o", file, "--browser", browser]);
    expect([code, err]).toEqual([1, `Nettleseren ${browser} laget ingen PDF (ingen skjerm). Ingenting er skrevet.\n`]);
    expect(readFileSync(file, "utf8")).toBe("%PDF-1.4 the old one");
    expect(readdirSync(path("old"))).toEqual(["old.pdf"]);
  });

  test("refuses a browser that is too old to print page numbers", () => {
    const browser = program(
      "old-browser",
      `const fs = require("node:fs");
      fs.createReadStream("", { fd: 3 }).on("data", (text) => {
        const { id } = JSON.parse(String(text).split("\\0")[0]);
        fs.writeSync(4, JSON.stringify({ id, result: { product: "HeadlessChrome/120.0.1" } }) + "\\0");
      });`,
    );
    const { code, err } = board(["--unit", "fjellfylket", "-o", path("b.pdf"), "--browser", browser]);
    expect(code).toBe(2);
    expect(err).toContain("er for gammel (HeadlessChrome/120.0.1)");
    expect(existsSync(path("b.pdf"))).toBe(false);
  });
});

describe("the browser that is found", () => {
  const here = program("bin/chromium", "");

  test("is the one that is named, before that of the variable, before those on the path", () => {
    const other = program("bin/google-chrome", "");
    const machine = { env: { PATH: path("bin"), CHROMIUM: other }, platform: "linux" };
    expect(findBrowser(here, machine)).toBe(here);
    expect(findBrowser(undefined, machine)).toBe(other);
    expect(findBrowser(undefined, { ...machine, env: { PATH: `${folder}:${path("bin")}` } })).toBe(here);
  });

  test("is Edge on a Windows that has no other", () => {
    const edge = program("x86/Microsoft/Edge/Application/msedge.exe", "");
    const env = { ProgramFiles: path("none"), "ProgramFiles(x86)": path("x86") };
    expect(findBrowser(undefined, { env, platform: "win32" })).toBe(edge);
  });
});

describe("the document that is printed", () => {
  const of = (unit: string, region?: string): string => appendix(sitePages(site, unit, region), { day: "31.3.2025" });
  const headings = (html: string): readonly (string | undefined)[] =>
    [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading);

  test("is of a region its own sheet where the site has one, then its networks in the order of the region's list", () => {
    expect(headings(of("fjellfylket"))).toEqual(["Fjell", "ytre", "indre", "fjellfylket-by"]);
    expect(headings(of("fjordfylket"))).toEqual(["Ark", "ytre", "indre", "fjordfylket-by"]);
    expect(headings(of("ytre", "fjordfylket"))).toEqual(["Ark", "ytre"]);
  });

  test("keeps links to sources, leads those to its own parts there, and has no others", () => {
    const links = [...of("fjordfylket").matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => link);
    expect(new Set(links.filter((link) => !link.endsWith("-a")))).toEqual(new Set(["#del-2", "https://example.org/"]));
  });

  test("gives no two elements one name, and every name that is pointed at is there", () => {
    const html = of("fjordfylket");
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = [...html.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, id]) => id);
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("says on every page that it is invented, of which edition it is, and which page of how many", () => {
    const html = of("fjordfylket");
    expect(html).toContain('@top-left { content: "Fjordfylket er oppdiktet.";');
    expect(html).toContain("Utgave abc123, skrevet ut 31.3.2025");
    expect(html).toContain('content: "Side " counter(page) " av " counter(pages);');
    expect(of("fjellfylket")).toContain('@top-left { content: "";');
  });

  test("is let fetch nothing and run nothing", () => {
    const html = of("fjordfylket");
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(html).not.toMatch(/<script|<link|\ssrc=/);
  });
});
