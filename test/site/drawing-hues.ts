/** Two marks of one drawing that only their hue tells apart. */
export interface Twins {
  readonly first: string;
  readonly second: string;
  readonly ratio: number;
}

/**
 * Pairs of marks that a reader without colours could take for each other. Two marks of different colours are told apart by
 * their shape (tag, symbol, dashes, hollow or filled), by lightness (1.5:1 or more in greyscale), or by words of their own:
 * letters inside the mark, or a label on its row where it is alone. Runs in the page, on computed styles.
 */
export function twinsIn(document: Document): { readonly seen: number; readonly twins: readonly Twins[] } {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  const twins: Twins[] = [];
  let seen = 0;
  for (const svg of document.querySelectorAll<SVGSVGElement>("main svg")) {
    if (!svg.checkVisibility()) continue;
    const labels = [...svg.querySelectorAll("text")]
      .filter((text) => text.textContent?.trim())
      .map((text) => text.getBoundingClientRect());
    const solid = [...svg.querySelectorAll("rect, circle, path[transform]")].map((mark) => ({
      mark,
      box: mark.getBoundingClientRect(),
    }));
    const kinds = new Map<
      string,
      { readonly shape: string; readonly colour: string; isNamed: boolean; html: string }
    >();
    for (const mark of svg.querySelectorAll("path, rect, circle, line")) {
      const style = getComputedStyle(mark);
      const box = mark.getBoundingClientRect();
      const isFilled = style.fill.startsWith("rgb") && style.fill !== paper && mark.localName !== "line";
      const colour = isFilled ? style.fill : style.stroke;
      if (!colour.startsWith("rgb") || mark.closest("defs, clipPath") || (box.width === 0 && box.height === 0))
        continue;
      seen += 1;
      // A symbol keeps its outline wherever it is moved; any other path is a line, or a shade between two.
      const symbol = mark.localName === "path" && mark.hasAttribute("transform") ? mark.getAttribute("d") : "";
      const shape = [mark.localName, symbol, style.strokeDasharray, isFilled, Number(style.fillOpacity) < 0.5].join(
        " ",
      );
      const middle = (box.top + box.bottom) / 2;
      const isAlone = !solid.some(
        (other) => other.mark !== mark && other.box.top <= middle && other.box.bottom >= middle,
      );
      const isNamed = labels.some(
        (label) =>
          (isAlone && label.top <= middle && label.bottom >= middle) ||
          (label.left >= box.left && label.right <= box.right && label.top >= box.top && label.bottom <= box.bottom),
      );
      const kind = kinds.get(`${shape} ${colour}`);
      if (kind) kind.isNamed &&= isNamed;
      else kinds.set(`${shape} ${colour}`, { shape, colour, isNamed, html: mark.outerHTML.slice(0, 100) });
    }
    const all = [...kinds.values()];
    for (const [i, first] of all.entries()) {
      for (const second of all.slice(i + 1)) {
        const ratio = contrast(first.colour, second.colour);
        if (first.shape !== second.shape || ratio >= 1.5 || (first.isNamed && second.isNamed)) continue;
        twins.push({
          first: `${first.colour} ${first.html}`,
          second: `${second.colour} ${second.html}`,
          ratio: Math.floor(ratio * 100) / 100,
        });
      }
    }
  }
  return { seen, twins };
}
