import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import type { View } from "./view.js";

const words = nb.front;

/** What the product is, in one line, and where a newcomer can go from here. Asks nothing. */
export const waysOn: View = {
  query: () => ({}),
  draw(_, { document }) {
    const ways = words.ways.map(({ href, title, text }) =>
      element(document, "li", {}, element(document, "a", { href }, title), element(document, "span", {}, text)),
    );
    return element(
      document,
      "nav",
      { class: "ways-on", "aria-label": words.label },
      element(document, "p", {}, words.what),
      element(document, "ul", {}, ...ways),
    );
  },
};
