import { requests } from "./requests.js";
import type { View } from "./view.js";

/** Every view a page may name in data-view. */
export const views: Readonly<Record<string, View>> = { requests };

/** The view of that name; an unknown name is a fault of the page, and is thrown. */
export function viewNamed(name: string): View {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new Error(`unknown view: "${name}"; there are ${Object.keys(views).join(", ")}`);
  return view;
}
