/** A state that is replaced, never changed, and those who want to know. */
export interface Store<T> {
  readonly get: () => T;
  /** Shows a state, and then lets it be kept. One that cannot be shown is taken back: the error is thrown on. */
  readonly set: (next: T) => void;
  /** Is called at once, and after each change, to show the state. */
  readonly listen: (listener: (state: T) => void) => void;
  /** Is called after each change that all could show. */
  readonly keep: (keeper: (state: T) => void) => void;
}

/** A store that begins with a state. */
export function createStore<T>(first: T): Store<T> {
  let state = first;
  const listeners: ((state: T) => void)[] = [];
  const keepers: ((state: T) => void)[] = [];
  const show = (next: T): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return {
    get: () => state,
    set(next) {
      const before = state;
      try {
        show(next);
      } catch (fault) {
        show(before);
        throw fault;
      }
      for (const keeper of keepers) keeper(state);
    },
    listen(listener) {
      listeners.push(listener);
      listener(state);
    },
    keep: (keeper) => {
      keepers.push(keeper);
    },
  };
}
