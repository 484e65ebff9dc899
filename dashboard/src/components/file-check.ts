import { nb } from "../text/nb.js";
import { checkReport } from "./check-report.js";
import type { CheckReply, CheckRequest } from "./check-worker.js";
import { siteFile } from "./site-file.js";

const { checking } = nb;

/** Checks the file that a reader gives to a zone of the page, in a worker: nothing is sent, nothing is kept. */
export class FileCheck {
  readonly #zone: Element;
  #worker: Worker | undefined;
  #turn = 0;

  constructor(zone: Element) {
    this.#zone = zone;
  }

  /** Reads a file and shows what is wrong with it and how it was read. Of two at once the last one's check stays. */
  async take(files: readonly File[]): Promise<void> {
    const [file, ...more] = files;
    if (file === undefined) return;
    const turn = ++this.#turn;
    if (more.length > 0) return this.#say(checking.onlyOne);
    this.#say(checking.reading);
    const reply = await this.#ask(file);
    if (turn !== this.#turn) return;
    if (!reply.ok) return this.#say(checking.lacks[reply.lacks]);
    this.#say("");
    const report = checkReport(document, reply.checked);
    this.#part(".check-report").replaceChildren(report);
    report.querySelector("h2")?.focus();
  }

  /** The worker's answer; one that cannot be started, or that ends, has none, and the next file starts another. */
  #ask(file: File): Promise<CheckReply> {
    this.#worker ??= new Worker(siteFile("vendor/check-worker.js"));
    const worker = this.#worker;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const end = (reply: CheckReply): void => {
        port1.close();
        resolve(reply);
      };
      port1.onmessage = ({ data }: MessageEvent<CheckReply>) => end(data);
      worker.onerror = () => {
        this.#worker = undefined;
        worker.terminate();
        end({ ok: false, lacks: "base" });
      };
      worker.postMessage({ file, addresses: this.#addresses() } satisfies CheckRequest, [port2]);
    });
  }

  #addresses(): CheckRequest["addresses"] {
    const region = document.querySelector<HTMLElement>("bl-figure")?.dataset.region ?? "";
    return {
      pack: siteFile(`data/${region}/pack_rows.arrow`),
      figures: siteFile(`data/${region}/known_figures.arrow`),
    };
  }

  /** Says where the check is, in the place that is read aloud; what an earlier file gave goes. */
  #say(text: string): void {
    this.#part(".check-status").textContent = text;
    this.#part(".check-report").replaceChildren();
  }

  #part(selector: string): Element {
    const found = this.#zone.querySelector(selector);
    if (!found) throw new Error(`the zone has lost its ${selector}`);
    return found;
  }
}
