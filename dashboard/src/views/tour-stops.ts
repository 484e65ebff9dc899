import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { tourAddress } from "./parts/tour-address.js";
import type { View } from "./view.js";

const words = nb.tour;

/** Every stop of the guided tour: what to look at there, what to ask, and the way to it. Asks nothing. */
export const tourStops: View = {
  query: () => ({}),
  draw(_, { document }) {
    const said = (label: string, text: string): HTMLElement =>
      element(document, "p", {}, element(document, "strong", {}, `${label}: `), text);
    return element(
      document,
      "ol",
      { class: "tour-stops" },
      ...words.stops.map((stop) =>
        element(
          document,
          "li",
          {},
          element(document, "h2", {}, element(document, "a", { href: `./${tourAddress(stop)}` }, words.step(stop))),
          said(words.look, stop.look),
          said(words.ask, stop.ask),
        ),
      ),
    );
  },
};
