import { beforeEach, describe, expect, test, vi } from "vitest";
import { drawKept } from "../src/client/draw-kept.js";
import { keepUnder } from "../src/client/keep.js";
import { createStore } from "../src/client/store.js";

/** As a browser keeps texts, with room for so many characters. */
function stubStorage(room = 100): Map<string, string> {
  const texts = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      const others = [...texts].filter(([of]) => of !== key).flat();
      if ([...others, key, text].join("").length > room) throw new Error("full");
      texts.set(key, text);
    },
    removeItem: (key: string) => texts.delete(key),
  });
  return texts;
}
const isNumber = (value: unknown): value is number => typeof value === "number";
let texts = new Map<string, string>();

beforeEach(() => {
  texts = stubStorage();
  return () => vi.unstubAllGlobals();
});

describe("what cannot be used", () => {
  test("is set aside under a key of its own, the next beside it, and what is typed now is kept as before", () => {
    texts.set("log", "{broken");
    const keep = keepUnder("log", isNumber);
    expect([keep.read(), keep.aside()]).toEqual([undefined, "{broken"]);
    expect([keep.write(7), keep.read()]).toEqual([true, 7]);
    texts.set("log", '["2025-W40"]');
    expect([keep.read(), keep.aside()]).toEqual([undefined, '{broken\n["2025-W40"]']);
  });

  test("is left where it is, and not written over, when there is no room to set it aside", () => {
    texts = stubStorage(10);
    texts.set("log", "{broken");
    const keep = keepUnder("log", isNumber);
    expect([keep.read(), keep.write(7), texts.get("log")]).toEqual([undefined, false, "{broken"]);
  });

  test("is deleted with the rest when all is", () => {
    texts.set("log", "{broken");
    const keep = keepUnder("log", isNumber);
    keep.read();
    keep.write(7);
    keep.clear();
    expect(texts.size).toBe(0);
  });
});

test("a page that cannot be drawn with what was kept is drawn without it", () => {
  texts.set("log", "7");
  const keep = keepUnder("log", isNumber);
  const drawn: string[] = [];
  const app = { replaceChildren: () => drawn.splice(0) } as unknown as HTMLElement;
  drawKept(app, keep, () => {
    drawn.push("heading");
    if (keep.read() === 7) throw new Error("cannot be drawn");
    drawn.push("empty");
  });
  expect([drawn, keep.aside()]).toEqual([["heading", "empty"], "7"]);
});

test("a state that cannot be shown is taken back and never kept", () => {
  const store = createStore("good");
  const [shown, kept]: [string[], string[]] = [[], []];
  store.keep((state) => kept.push(state));
  store.listen((state) => shown.push(state));
  store.listen((state) => {
    if (state === "bad") throw new Error("cannot be shown");
  });
  expect(() => store.set("bad")).toThrow("cannot be shown");
  expect([store.get(), shown, kept]).toEqual(["good", ["good", "bad", "good"], []]);
  store.set("better");
  expect(kept).toEqual(["better"]);
});
