import type { TourStop } from "../text/nb/tour.js";
import { nb } from "../text/nb.js";
import { element } from "../views/parts/element.js";
import { tourAddress, tourParameter } from "../views/parts/tour-address.js";

const words = nb.tour;

/**
 * The bar of the guided tour above a page's content: which stop this is, what to look at, and the ways to the next.
 *
 * @returns undefined where the link asks for what is no stop on its page.
 */
export function tourBar(document: Document, link: URL): HTMLElement | undefined {
  const asked = link.searchParams.get(tourParameter);
  const index = words.stops.findIndex(
    ({ number, path }) => String(number) === asked && link.pathname.endsWith(`/${path}`),
  );
  const [stop, next] = words.stops.slice(index);
  if (index < 0 || !stop) return undefined;
  const toTop = stop.path.replaceAll(/[^/]+\//g, "../").replace(/[^/]+$/, "");
  const way = (label: string, address: string): HTMLElement =>
    element(document, "a", { href: `${toTop}${address}` }, label);
  const to = (label: string, other: TourStop | undefined): HTMLElement | undefined =>
    other && way(`${label}: ${other.title}`, tourAddress(other));
  return element(
    document,
    "aside",
    { class: "tour-bar screen-only", "aria-label": words.label },
    element(document, "p", {}, element(document, "strong", {}, words.step(stop))),
    element(document, "p", {}, stop.look),
    element(document, "p", {}, element(document, "strong", {}, `${words.ask}: `), stop.ask),
    element(
      document,
      "p",
      { class: "ways" },
      to(words.previous, words.stops.slice(0, index).at(-1)),
      to(words.next, next),
      way(words.end, "omvisning.html"),
    ),
  );
}
