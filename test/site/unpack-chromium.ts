import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the tests' own Chromium lies: browser, fonts and the libraries that a bare machine lacks. */
export const chromium: string = join(import.meta.dirname, "../node_modules/.cache/chromium-138.0.2");

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${chromium}/fonts/fonts</dir>
  <cachedir>${chromium}/fonts/cache</cachedir>
</fontconfig>
`;

/** Unpacks Chromium from its package, once; half of it never stands under its name. Vitest calls this before the site's tests. */
export function setup(): void {
  if (existsSync(chromium)) return;
  const cache = join(chromium, "..");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "unpacking-"));
  // The package unpacks into TMPDIR, and its libraries only where it believes to be on Amazon's Linux.
  const code = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Chromium was not unpacked: ${stderr}`);
  // The package's own list of font folders holds fixed places outside this one.
  writeFileSync(join(folder, "fonts/fonts.conf"), fontsConf);
  try {
    renameSync(folder, chromium);
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(chromium)) throw fault;
  }
}
