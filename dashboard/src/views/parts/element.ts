/** What an element may hold; nothing is added for `undefined`. */
export type Child = Node | string | undefined;

/** Makes an element: attributes as strings (none for `undefined`), then children in order. */
export function element(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
