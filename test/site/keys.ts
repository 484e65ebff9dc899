import type { Page } from "playwright-core";

/** More stops than any form has between two fields. */
const most = 80;

/** Hands on a keyboard: moves by Tab and arrows alone, and counts. */
export class Keys {
  /** Keystrokes so far, letters of typed words apart. */
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab. */
  async tab(times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.#press("Tab");
  }

  /** Types words where the focus is. */
  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Goes on to a question and chooses an answer. Throws if it cannot be reached. */
  async choose(name: string, value: string): Promise<void> {
    await this.#tabTo((of) => of.name === name);
    if ((await this.#focused()).value === value) return this.#press("Space");
    for (let i = 0; i < 10; i += 1) {
      await this.#press("ArrowRight");
      if ((await this.#focused()).value === value) return;
    }
    throw new Error(`"${name}" has no answer "${value}"`);
  }

  /** Goes on to a button and presses it. Throws if it cannot be reached. */
  async press(text: string): Promise<void> {
    await this.#tabTo((of) => of.text === text);
    await this.#press("Enter");
  }

  async #tabTo(isThere: (focused: Focused) => boolean): Promise<void> {
    for (let i = 0; i < most; i += 1) {
      await this.#press("Tab");
      if (isThere(await this.#focused())) return;
    }
    throw new Error(`not reached by Tab; the focus is on ${JSON.stringify(await this.#focused())}`);
  }

  #focused(): Promise<Focused> {
    return this.#page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLInputElement
        ? { name: at.name, value: at.value, text: "" }
        : { name: "", value: "", text: at?.textContent ?? "" };
    });
  }

  async #press(key: string): Promise<void> {
    this.count += 1;
    await this.#page.keyboard.press(key);
  }
}

interface Focused {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}
