import { parseArgs } from "node:util";
import { norwegianDay } from "@barneloftet/analytics";
import { parseFetch } from "./command/fetch.js";
import { isFolder } from "./is-folder.js";
import type { Outcome } from "./outcome.js";
import { progressTo } from "./progress.js";

/** A command that is understood, ready to be run. What it takes is loaded then: a database takes longer than most commands. */
export type Run = () => string | Outcome | Promise<string | Outcome>;

/** Where editions are kept unless another folder is named. */
const editionsFolder = "editions";

const today = (): string => norwegianDay(new Date());
const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const out = { type: "string", short: "o" } as const;

/** What was asked for on the command line, or undefined where it is not understood. */
export function parseRun([name, ...args]: readonly string[]): Run | undefined {
  const parser = name !== undefined && Object.hasOwn(parsers, name) ? parsers[name] : undefined;
  try {
    return parser?.([...args]);
  } catch {
    // An option that no command has.
    return undefined;
  }
}

const parsers: Readonly<Record<string, (args: string[]) => Run | undefined>> = {
  template(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { service: text, period: text, out },
    });
    const { service, period, out: file } = values;
    const [place, ...more] = positionals;
    if (!service || !period || !file || more.length > 0) return undefined;
    return async () => (await import("./command/template.js")).template(place, { service, period, out: file });
  },

  check(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: text, json: flag, mapping: text, "save-mapping": text },
    });
    const [first, ...more] = positionals;
    if (first === undefined || first === "") return undefined;
    // A folder, or what is not there and looks like none of the files that are sent, is a region pack.
    if (more.length === 0 && (isFolder(first) || !/\.\w+$/.test(first)))
      return values.json || values.pack !== undefined
        ? undefined
        : async () => (await import("./command/check.js")).check(first, today());
    return () =>
      withProgress(async (progress) =>
        (await import("./command/check-files.js")).checkFiles(positionals, {
          ...{ pack: values.pack, json: values.json, mapping: values.mapping, saveMapping: values["save-mapping"] },
          ...{ today: today(), progress },
        }),
      );
  },

  import(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{
          edition: text,
          pack: text,
          mapping: text,
          after: text,
          editions: { type: "string", default: editionsFolder },
        },
        ...{ "accept-good-rows": flag, preliminary: flag },
      },
    });
    const { edition: name, pack, mapping, after, editions: folder, preliminary } = values;
    if (positionals.length === 0 || !name) return undefined;
    const how = {
      acceptsGoodRows: values["accept-good-rows"],
      release: preliminary ? "preliminary" : "final",
    } as const;
    return () =>
      withProgress(async (progress) =>
        (await import("./command/import.js")).importFiles(positionals, {
          edition: name,
          editions: folder,
          pack,
          mapping,
          after,
          ...how,
          today: today(),
          progress,
        }),
      );
  },

  fetch: (args) => parseFetch(args)?.run,

  editions(args) {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { editions: text } });
    const [place, ...more] = positionals;
    return more.length > 0
      ? undefined
      : async () => (await import("./command/editions.js")).editions(place ?? values.editions ?? editionsFolder);
  },

  diff(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { editions: { type: "string", default: editionsFolder }, json: flag },
    });
    const [before, after, ...more] = positionals;
    if (!before || !after || more.length > 0) return undefined;
    return () =>
      withProgress(async (progress) =>
        (await import("./command/diff.js")).diff(before, after, {
          editions: values.editions,
          json: values.json,
          progress,
        }),
      );
  },

  verify(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { edition: text, editions: { type: "string", default: editionsFolder } },
    });
    const [figure, ...more] = positionals;
    const { edition: name, editions: folder } = values;
    return !figure || !name || more.length > 0
      ? undefined
      : async () => (await import("./command/verify.js")).verify(figure, { edition: name, editions: folder });
  },

  edition(args) {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { name: text, out } });
    const [place, ...more] = positionals;
    const { name, out: folder } = values;
    if (!place || !name || !folder || more.length > 0) return undefined;
    return async () => (await import("./command/edition.js")).edition(place, { name, out: folder });
  },

  publish(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { edition: text, since: { type: "string", multiple: true, default: [] }, out },
    });
    const [place, ...more] = positionals;
    const { edition: name, since, out: folder } = values;
    if (!place || !name || !folder || more.length > 0) return undefined;
    return async () =>
      (await import("./command/publish-edition.js")).publishEdition(place, { name, since, out: folder });
  },

  report(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { unit: text, region: text, browser: text, site: { type: "string", default: "dashboard/dist" }, out },
    });
    const { unit, region, browser, site, out: file } = values;
    if (positionals.join(" ") !== "board" || !unit || !file) return undefined;
    const machine = { env: process.env, platform: process.platform };
    return async () =>
      (await import("./command/report-board.js")).reportBoard({
        unit,
        region,
        browser,
        site,
        out: file,
        machine,
        today: today(),
      });
  },

  merge(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { pack: text, period: text, into: text, out },
    });
    const { pack, period, out: file, into } = values;
    if (positionals.length === 0) return undefined;
    return async () =>
      (await import("./command/merge.js")).merge(positionals, { pack, period, out: file, into, today: today() });
  },

  form(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ service: { type: "string", default: "" }, base: { type: "string", default: "" }, all: flag },
        ...{ period: text, out },
      },
    });
    const { period, out: file, ...unit } = values;
    const [place, ...more] = positionals;
    if (period === undefined || !file || more.length > 0) return undefined;
    return async () => (await import("./command/form.js")).form(place, { ...unit, period, out: file });
  },
};

/** What can be asked for. */
export const commandNames: readonly string[] = Object.keys(parsers);

/** Does something with progress on the terminal, and clears it whatever becomes of it. */
async function withProgress<T>(act: (progress: (what: string) => void) => Promise<T>): Promise<T> {
  const progress = progressTo(process.stderr);
  try {
    return await act(progress);
  } finally {
    progress.end();
  }
}
