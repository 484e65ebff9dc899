import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** Asks a browser to do something, and gives its answer. */
export type Devtools = (
  method: string,
  params?: object,
  session?: string,
) => Promise<Readonly<Record<string, unknown>>>;

interface Waiting {
  resolve(answer: Readonly<Record<string, unknown>>): void;
  reject(fault: Error): void;
}

/**
 * Chromium's own protocol for whoever started it with `--remote-debugging-pipe`: JSON that ends in a null byte, out on
 * the fourth of its files and in on the fifth. Whatever waits when the browser ends is told its last words.
 */
export function devtoolsOf(browser: ChildProcess): Devtools {
  const [, , errors, out, back] = browser.stdio as unknown as [null, null, Readable, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let lastWords = "";
  let unread = "";
  let ended: Error | undefined;

  errors.setEncoding("utf8").on("data", (text: string) => {
    lastWords = text.trim().split("\n").at(-1) ?? lastWords;
  });
  back.setEncoding("utf8").on("data", (text: string) => {
    const messages = `${unread}${text}`.split("\0");
    unread = messages.pop() ?? "";
    for (const message of messages) answer(JSON.parse(message));
  });
  // What cannot be sent is told of by the end of the browser.
  out.on("error", () => undefined);
  browser.once("error", ({ message }) => end(message));
  browser.once("close", () => end(lastWords));

  function answer({ id, result, error }: { id?: number; result?: object; error?: { message: string } }): void {
    const found = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !found) return;
    waiting.delete(id);
    if (error) found.reject(new Error(error.message));
    else found.resolve({ ...result });
  }

  function end(why: string): void {
    ended ??= new Error(why);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  let asked = 0;
  return (method, params = {}, session) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      asked += 1;
      waiting.set(asked, { resolve, reject });
      out.write(`${JSON.stringify({ id: asked, method, params, sessionId: session })}\0`);
    });
}
