/** What may stand inside an element; a text is always a text. */
export type Child = Node | string | undefined;

/**
 * An element with properties, attributes (those with a hyphen, and `role` and `for`) and children.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Readonly<Record<string, unknown>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.includes("-") || name === "role" || name === "for") made.setAttribute(name, String(value));
    else Object.assign(made, { [name]: value });
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something, and never sends a form. */
export function button(text: string, onclick: () => void, className = ""): HTMLButtonElement {
  return element("button", { type: "button", onclick, className }, text);
}

/** Sets a text only if it is another, so that a screen reader is not told the same twice. */
export function setText(of: Element, text: string): void {
  if (of.textContent !== text) of.textContent = text;
}

/** Says, or no longer says, that an element is described by another, beside the others that describe it. */
export function describe(of: Element, by: Element, isDescribed = true): void {
  const others = (of.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "" && id !== by.id);
  const ids = isDescribed ? [...others, by.id] : others;
  if (ids.length > 0) of.setAttribute("aria-describedby", ids.join(" "));
  else of.removeAttribute("aria-describedby");
}

/** Today as an ISO day, where the reader is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What the page holds as JSON. */
export function pageData<T>(): T {
  return JSON.parse(document.getElementById("data")?.textContent ?? "null");
}
