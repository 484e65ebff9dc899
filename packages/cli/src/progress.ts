import { nameText } from "./terminal-text.js";

/** Says what is being done, on a line that the next one stands in the place of. */
export type Progress = (what: string) => void;

/** Progress for a person at a terminal; silence where the errors go to a file or another program. */
export function progressTo(stream: NodeJS.WriteStream): Progress & { readonly end: () => void } {
  if (!stream.isTTY) return Object.assign(() => undefined, { end: () => undefined });
  const say = (what: string): void => void stream.write(`\r\u001b[K${nameText(what)}`);
  return Object.assign(say, { end: () => void stream.write("\r\u001b[K") });
}
