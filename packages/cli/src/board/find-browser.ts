import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Lacking } from "../refusal.js";

/** Where a browser is looked for: the machine's own settings, so that tests can give others. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const onMac = ["Chromium", "Google Chrome", "Microsoft Edge"];
const onWindows = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/**
 * The Chromium to print with: the one that is named, else that of the environment variable CHROMIUM, else the first of
 * those that the machine has. Chrome and Edge are Chromium too.
 *
 * @throws Lacking when there is none, with what to install or say.
 */
export function findBrowser(named: string | undefined, { env, platform }: Machine): string {
  const chosen = named ?? env.CHROMIUM;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Lacking(
      `Finner ikke nettleseren ${chosen}. Oppgi hele stien til Chromium, Chrome eller Edge med --browser.`,
    );
  }
  const found = placesOn(env, platform).find(isProgram);
  if (found !== undefined) return found;
  throw new Lacking(
    "Finner ingen nettleser å skrive ut med. Installer Chromium, Chrome eller Edge, eller si hvor den er, med --browser STI eller miljøvariabelen CHROMIUM.",
  );
}

function placesOn(env: Machine["env"], platform: string): readonly string[] {
  if (platform === "darwin")
    return onMac.map((name) => join("/Applications", `${name}.app`, "Contents", "MacOS", name));
  if (platform === "win32")
    return [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => onWindows.map((parts) => join(folder, ...parts)));
  return (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
