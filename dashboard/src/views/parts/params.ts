import type { Params } from "../view.js";

/** The value of a parameter that the page must give as data-*. @throws Error if it does not: a fault of the page. */
export function given(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`missing parameter: data-${name} on the bl-figure`);
  return value;
}
