/** Something typed, kept in this browser until the next visit. */
export interface Keep<T> {
  /** What was kept, or undefined if there is nothing that can be used. */
  readonly read: () => T | undefined;
  /** Whether it could be kept. */
  readonly write: (value: T) => boolean;
  readonly clear: () => void;
  /** Is called when another window of the same page keeps something else. */
  readonly onOther: (listener: () => void) => void;
}

/** Keeps under a key; a browser may refuse, as some do for a file. */
export function keepUnder<T>(key: string, isUsable: (value: unknown) => value is T): Keep<T> {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isUsable(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        const text = JSON.stringify(value);
        localStorage.setItem(key, text);
        return localStorage.getItem(key) === text;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Where nothing could be kept there is nothing to clear.
      }
    },
    onOther: (listener) => addEventListener("storage", (event) => event.key === key && listener()),
  };
}
