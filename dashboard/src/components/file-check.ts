import { nb } from "../text/nb.js";
import { element } from "../views/parts/element.js";
import { checkReport } from "./check-report.js";
import type { CheckReply, CheckRequest } from "./check-worker.js";
import type { OwnRows } from "./own-rows.js";
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
    const { own } = reply.checked;
    if (own !== undefined)
      report
        .querySelector(".own-preview button")
        ?.addEventListener("click", ({ currentTarget }) => void this.#preview(currentTarget as HTMLElement, own));
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

  /** Puts what the service's own page would say in the place of the button; where it cannot be had, says so beside it. */
  async #preview(button: HTMLElement, own: OwnRows): Promise<void> {
    const place = button.parentElement;
    if (!place) return;
    place.replaceChildren(checking.preview.working);
    try {
      const { ownPreview } = await import("./own-preview.js");
      place.replaceChildren(await ownPreview(document, this.#region, own));
    } catch {
      place.replaceChildren(element(document, "p", {}, checking.preview.lacks), button);
    }
  }

  #addresses(): CheckRequest["addresses"] {
    return {
      pack: siteFile(`data/${this.#region}/pack_rows.arrow`),
      figures: siteFile(`data/${this.#region}/known_figures.arrow`),
    };
  }

  get #region(): string {
    return document.querySelector<HTMLElement>("bl-figure")?.dataset.region ?? "";
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
