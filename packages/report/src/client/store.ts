/** A state that is replaced, never changed, and those who want to know. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Is called at once, and after each change. */
  readonly listen: (listener: (state: T) => void) => void;
}

/** A store that begins with a state. */
export function createStore<T>(first: T): Store<T> {
  let state = first;
  const listeners: ((state: T) => void)[] = [];
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener(next);
    },
    listen(listener) {
      listeners.push(listener);
      listener(state);
    },
  };
}
