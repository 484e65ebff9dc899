import { norwegianDay } from "@barneloftet/analytics";
import { type CheckAddresses, type CheckBase, fetchCheckBase } from "./check-base.js";
import { type CheckedFile, checkedFile } from "./checked-file.js";

// Reads and checks the files that a page hands over, away from the page: a large one does not hold it up. It sends nothing,
// keeps nothing of a file, and says nothing of what went wrong inside, since that could repeat what the file holds.

/** What a page asks of the worker: to check a file, and where the site has what it is checked against. */
export interface CheckRequest {
  readonly file: File;
  readonly addresses: CheckAddresses;
}

/** The check, or what could not be had: that which files are checked against, or the file itself. */
export type CheckReply =
  | { readonly ok: true; readonly checked: CheckedFile }
  | { readonly ok: false; readonly lacks: "base" | "file" };

/** What files are checked against, fetched with the first of them; a failure is forgotten, so that the next tries again. */
let base: Promise<CheckBase> | undefined;

addEventListener("message", ({ data, ports }: MessageEvent<CheckRequest>) => {
  void reply(data).then((answer) => ports[0]?.postMessage(answer));
});

async function reply({ file, addresses }: CheckRequest): Promise<CheckReply> {
  base ??= fetchCheckBase(addresses);
  const against = await base.catch(() => undefined);
  if (against === undefined) {
    base = undefined;
    return { ok: false, lacks: "base" };
  }
  try {
    return { ok: true, checked: await checkedFile(file, against, norwegianDay(new Date())) };
  } catch {
    return { ok: false, lacks: "file" };
  }
}
