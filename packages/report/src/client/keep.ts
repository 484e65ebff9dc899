import { jsonOf } from "../json.js";

/** Something typed, kept in this browser until the next visit. */
export interface Keep<T> {
  /** What was kept, or undefined if there is nothing that can be used. What cannot be used is set aside. */
  readonly read: () => T | undefined;
  /** Whether it could be kept. */
  readonly write: (value: T) => boolean;
  /** Removes what is kept, and what is set aside. */
  readonly clear: () => void;
  /** Sets aside what is kept, so that the page can begin without it and nothing is written over it. */
  readonly setAside: () => void;
  /** What has been set aside, as it stood. */
  readonly aside: () => string | undefined;
  readonly dropAside: () => void;
  /** Is called when another window of the same page keeps something else. */
  readonly onOther: (listener: () => void) => void;
}

/** Keeps under a key; a browser may refuse, as some do for a file. */
export function keepUnder<T>(key: string, isUsable: (value: unknown) => value is T): Keep<T> {
  const asideKey = `${key}/aside`;
  let mayWrite = true;
  const setAside = (): void => {
    const kept = stored(key);
    if (kept === undefined) return;
    const all = [stored(asideKey), kept].filter((text) => text !== undefined).join("\n");
    // The first is removed first: there may not be room for both.
    remove(key);
    if (store(asideKey, all)) return;
    mayWrite = false;
    store(key, kept);
  };
  return {
    read() {
      const kept = jsonOf(stored(key) ?? "");
      if (isUsable(kept)) return kept;
      setAside();
      return undefined;
    },
    write: (value) => mayWrite && store(key, JSON.stringify(value)),
    clear() {
      remove(key);
      remove(asideKey);
    },
    setAside,
    aside: () => stored(asideKey),
    dropAside: () => remove(asideKey),
    onOther: (listener) => addEventListener("storage", (event) => event.key === key && listener()),
  };
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing could be kept there is nothing to remove.
  }
}
