import { norwegianDay, type Received, type Region, registerFile } from "@barneloftet/analytics";
import { faultSentence, mostBytes, readOfferAnswers } from "@barneloftet/ingest";
import { nb } from "../text/nb.js";
import { viewNamed } from "../views/index.js";
import { element } from "../views/parts/element.js";
import { ask, insertOver, removeOver } from "./database.js";
import { mergeReport } from "./merge-report.js";
import { type MergedRegister, mergedRegister, publishedAnswers, publishedRegion } from "./merged-register.js";

const { merging } = nb;

/** So many files are read at once; a region has fewer services. */
const mostFiles = 300;

/** The figures that are drawn from the joined answers: those of the pages, by the same views. */
const figures = ["registerStatus", "pyramidCoverage", "fragileList", "networkBases", "agreementCurve", "gapList"];

/** A file that a reader has given, and what it held. */
interface GivenFile {
  readonly name: string;
  readonly received: readonly Received[];
  readonly sentences: readonly string[];
  readonly isRefused: boolean;
}

/** Joins the answer files that a reader gives to a zone of the page: nothing is sent, nothing is kept. */
export class FileJoin {
  readonly #zone: Element;
  #files: readonly GivenFile[] = [];
  #region: Promise<Region> | undefined;
  #isUnsaved = false;
  #turn = 0;
  /** Where the tables lie that the page is drawn from. */
  #schema: string | undefined;

  constructor(zone: Element) {
    this.#zone = zone;
    this.#published?.addEventListener("change", () => void this.#attempt(() => this.#show()));
    addEventListener("beforeunload", (event) => {
      if (this.#isUnsaved) event.preventDefault();
    });
  }

  get #published(): HTMLInputElement | null {
    return this.#zone.querySelector<HTMLInputElement>("input[type=checkbox]");
  }

  /** The region, fetched when the first file comes. */
  #regionOnce(): Promise<Region> {
    this.#region ??= publishedRegion(document.querySelector<HTMLElement>("bl-figure")?.dataset.region ?? "");
    return this.#region;
  }

  /** Reads more files and shows what they hold, together with those before. */
  async take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#say(merging.reading(files.length));
    await this.#attempt(async () => {
      const region = await this.#regionOnce();
      const read = await Promise.all(files.slice(0, mostFiles).map((file) => readFile(file, region)));
      this.#files = [...this.#files, ...read];
      this.#isUnsaved = this.#files.some(({ received }) => received.length > 0);
      await this.#show();
      if (files.length > mostFiles) this.#report().append(element(document, "p", {}, merging.tooMany(mostFiles)));
    });
  }

  /** Does something that may fail, and says so if it does; the next attempt fetches the region anew. */
  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (fault) {
      this.#region = undefined;
      this.#say(merging.failed);
      console.warn("file-join:", fault);
    }
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const region = await this.#regionOnce();
    const isWith = this.#published?.checked ?? false;
    const given = this.#files.flatMap(({ received }) => received);
    const received = [...given, ...(isWith ? publishedAnswers(region, given, merging.published) : [])];
    if (given.length === 0) {
      this.#draw(region, undefined, []);
      return;
    }
    const result = await mergedRegister(region, received);
    const schema = await insertOver(region.id, result.tables);
    const drawn = await Promise.all(figures.map((name) => drawFigure(name, region.id, schema)));
    const isLatest = turn === this.#turn;
    if (isLatest) this.#draw(region, result, drawn);
    // Each joining has a schema of its own: the one before goes when nothing is drawn from it any more.
    const gone = isLatest ? this.#schema : schema;
    if (isLatest) this.#schema = schema;
    if (gone !== undefined) await removeOver(region.id, gone);
  }

  #draw(region: Region, result: MergedRegister | undefined, drawn: readonly HTMLElement[]): void {
    const files = this.#files.map((file) =>
      element(
        document,
        "li",
        {},
        element(document, "strong", {}, file.name),
        ` ${file.isRefused ? merging.refused : merging.services(file.received.length)} `,
        button(merging.remove(file.name), () => {
          this.#files = this.#files.filter((other) => other !== file);
          this.#isUnsaved = this.#files.some(({ received }) => received.length > 0);
          void this.#attempt(() => this.#show());
        }),
        element(document, "ul", {}, ...file.sentences.map((sentence) => element(document, "li", {}, sentence))),
      ),
    );
    const save =
      result &&
      button(merging.save, () => {
        download(region, result);
        this.#isUnsaved = false;
      });
    this.#report().replaceChildren(
      element(document, "h2", {}, merging.filesHeading),
      element(document, "ul", { class: "merge-files" }, ...files),
      ...(result ? [mergeReport(document, region, result.merged)] : []),
      ...(save ? [element(document, "p", {}, save)] : []),
    );
    this.#zone
      .querySelector(".merge-figures")
      ?.replaceChildren(...(drawn.length === 0 ? [] : [element(document, "h2", {}, merging.figuresHeading)]), ...drawn);
  }

  #say(text: string): void {
    this.#report().replaceChildren(element(document, "p", { role: "status" }, text));
  }

  #report(): Element {
    const found = this.#zone.querySelector(".merge-report");
    if (!found) throw new Error("the zone has lost its report");
    return found;
  }
}

async function readFile(file: File, region: Region): Promise<GivenFile> {
  // Of a file that is too large no more is read than shows that it is.
  const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
  const { answers, faults, refused } = await readOfferAnswers(file.name, bytes, {
    region,
    today: norwegianDay(new Date()),
  });
  return {
    name: file.name,
    received: answers.map((one) => ({ file: file.name, answers: one })),
    sentences: faults.map(faultSentence),
    isRefused: refused,
  };
}

async function drawFigure(name: string, region: string, schema: string): Promise<HTMLElement> {
  const { query, draw } = viewNamed(name);
  const params = { region };
  const figure = draw(await ask(query(params), region, schema), { document, params });
  return element(document, "div", { class: "merged-figure", "data-view": name }, figure);
}

function button(label: string, act: () => void): HTMLElement {
  const made = element(document, "button", { type: "button" }, label);
  made.addEventListener("click", act);
  return made;
}

function download(region: Region, { merged }: MergedRegister): void {
  const address = URL.createObjectURL(new Blob([registerFile(region, merged)], { type: "application/json" }));
  const link = element(document, "a", {
    href: address,
    download: `tiltaksregisteret-${region.id}-${merged.period}.json`,
  });
  link.click();
  URL.revokeObjectURL(address);
}
