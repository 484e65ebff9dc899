import type { Params } from "../views/view.js";
import { chosenFor } from "./choices.js";

const BUSY = "Henter tallene på nytt …";
const NOT_FETCHED = "Kunne ikke hente tallene på nytt. Figuren viser det siste som ble hentet.";

/** What a figure tells the page when it has been drawn anew. */
export const drawnEvent = "bl-drawn";

/** A figure that the build has drawn. It is drawn anew only when the reader's choices ask for another one. */
export class Figure extends HTMLElement {
  #turn = 0;
  #shown = "{}";

  /** The view's name. */
  get view(): string {
    return this.dataset.view ?? "";
  }

  /** Whether the build has drawn it once and for all: a filter, a list of files. */
  get isFixed(): boolean {
    return this.dataset.fixed !== undefined;
  }

  /** Draws the figure if the link now chooses something else than what is shown (or nothing is: the preview). */
  async refresh(): Promise<void> {
    if (this.isFixed && this.firstElementChild !== null) return;
    if (this.firstElementChild === null || JSON.stringify(chosenFor(this.view)) !== this.#shown) await this.draw();
  }

  /** Asks the database and swaps the figure in one step; the old one stays until then, and stays if that fails. */
  async draw(): Promise<void> {
    const turn = ++this.#turn;
    const choices = chosenFor(this.view);
    this.#shown = JSON.stringify(choices);
    this.setAttribute("aria-busy", "true");
    this.dataset.busy = BUSY;
    try {
      const figure = await drawn(this, choices);
      if (turn !== this.#turn) return;
      this.replaceChildren(figure);
      this.dispatchEvent(new Event(drawnEvent, { bubbles: true }));
    } catch (fault) {
      if (turn === this.#turn) this.#refuse();
      reportFault(fault);
    } finally {
      if (turn === this.#turn) this.removeAttribute("aria-busy");
    }
  }

  /** Asks what it shows now, or would show with other choices, so that all is there when the reader has chosen. */
  async prepare(choices: Params = {}): Promise<void> {
    if (!this.isFixed) await answered(this, { ...chosenFor(this.view), ...choices });
  }

  #refuse(): void {
    this.#shown = "";
    if (this.querySelector(":scope > .not-fetched")) return;
    const note = document.createElement("p");
    note.className = "not-fetched";
    note.setAttribute("role", "status");
    note.textContent = NOT_FETCHED;
    this.append(note);
  }
}

async function drawn(element: Figure, choices: Params): Promise<HTMLElement> {
  const { draw, params, answers } = await answered(element, choices);
  return draw(answers, { document, params });
}

/** What a figure's view asks the database, answered, and how the view draws it. */
async function answered(element: Figure, choices: Params) {
  const [{ viewNamed }, { ask }] = await Promise.all([import("../views/index.js"), import("./database.js")]);
  const { view, region = "", ...own } = element.dataset as Record<string, string>;
  const params = { region, ...own, ...choices };
  const { query, draw } = viewNamed(view ?? "");
  return { draw, params, answers: await ask(query(params), region) };
}

// A fault of the network is told on the page; the console keeps it for whoever looks for the cause.
function reportFault(fault: unknown): void {
  console.warn("bl-figure:", fault);
}
