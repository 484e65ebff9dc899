import { nb } from "../../text/nb.js";
import { element } from "./element.js";
import { widths } from "./layout.js";
import { toHundredths } from "./line-layout.js";
import { statusMark } from "./mark.js";
import { markReader } from "./mark-reader.js";
import { type TableContent, table } from "./table.js";

/** What every figure has: what it shows in one sentence, the drawing, its words for who cannot see it, source, table. */
export interface FigureContent {
  /** The active title: the finding, about ten words. */
  readonly finding: string;
  /** What is read as it stands, before the drawing: a list, a key figure. It needs no alternative. */
  readonly content?: readonly (Element | string)[];
  /** Draws for a width: once for a page, once for a phone, so that its text is never made small. None: only a table. */
  readonly drawing?: ((width: number) => Element) | undefined;
  /** Whether the drawing is small enough to be the same on a phone: then it is drawn once. */
  readonly isSmall?: boolean;
  /** What the drawing shows, in a sentence or two, for who cannot see it. */
  readonly alternative?: string;
  /** Measure, population, place and period. */
  readonly caption: string;
  /** The source as a reader can look it up. */
  readonly source: string;
  /** What a reader must know: caveats, how sure it is, what the interval means. */
  readonly notes?: readonly string[];
  /** The figures of the drawing. None only where `content` is already a list or a table. */
  readonly table?: TableContent;
  /** Whether the table stands open; it is folded under «Vis tabell» otherwise. */
  readonly open?: boolean;
  /** How sure the numbers are: what is inferred or invented is marked on the figure itself. */
  readonly statuses?: readonly string[];
  /** How to save the numbers, under the table. */
  readonly download?: HTMLElement;
  /** How to check the numbers, folded under the table. */
  readonly verified?: HTMLElement | undefined;
}

/** A figure with its finding, drawing, caption, source, notes and table, in that reading order. */
export function figure(document: Document, figureContent: FigureContent): HTMLElement {
  const {
    finding,
    content = [],
    drawing,
    alternative = "",
    isSmall = false,
    caption,
    source,
    notes = [],
    open = false,
    download,
    verified,
    statuses = [],
  } = figureContent;
  const mark = statusMark(document, statuses);
  const tableElement = figureContent.table && table(document, { stacks: open, ...figureContent.table });
  return element(
    document,
    "figure",
    // Its name would else be all of the caption, with notes and sources.
    { "aria-label": finding },
    element(document, "h3", { class: "finding" }, finding, ...(mark ? [" ", mark] : [])),
    ...content,
    ...(drawing
      ? (isSmall ? widths.slice(-1) : widths).map(({ name, width }) => {
          const drawn = described(drawing(width), alternative);
          const kind = `drawing ${name}${isSmall ? " alone" : ""}`;
          return element(document, "div", { class: kind }, drawn, markReader(document, drawn));
        })
      : []),
    element(
      document,
      "figcaption",
      {},
      element(document, "p", {}, caption),
      ...notes.filter((note) => note !== "").flatMap((note) => [" ", element(document, "p", { class: "note" }, note)]),
      " ",
      // Nothing that was read stands behind a figure of what nobody has given.
      source === "" ? undefined : element(document, "p", { class: "source" }, `${nb.common.source}: ${source}`),
    ),
    open || tableElement === undefined
      ? tableElement
      : element(document, "details", {}, element(document, "summary", {}, nb.common.showTable), tableElement),
    download,
    verified,
  );
}

/** Attributes that say where a mark stands. */
const places = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height", "d", "transform"] as const;

/** One picture with one name: the marks inside, which Plot names one by one, are silent. */
function described(drawing: Element, alternative: string): Element {
  // Browsers write a style last of all attributes, jsdom where it was set: set anew, it stands alike in both.
  const style = drawing.getAttribute("style") ?? "";
  drawing.removeAttribute("style");
  drawing.setAttribute("style", style);
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", alternative);
  for (const inner of drawing.querySelectorAll("[aria-label], [aria-description], [aria-hidden]")) {
    for (const name of ["aria-label", "aria-description", "aria-hidden"]) inner.removeAttribute(name);
  }
  for (const inner of drawing.querySelectorAll("*")) {
    for (const name of places) {
      const place = inner.getAttribute(name);
      if (place !== null) inner.setAttribute(name, toHundredths(place));
    }
  }
  return drawing;
}
