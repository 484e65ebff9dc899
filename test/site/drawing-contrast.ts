/** A text or mark of a drawing that stands out too little from what is behind it. */
export interface Faint {
  readonly what: "text" | "mark";
  readonly said: string;
  readonly colours: string;
  readonly ratio: number;
}

/**
 * Every text and mark of the drawings that are shown, held against what is behind it, by WCAG 2.2's formula: text 4.5:1
 * (large text 3:1), marks 3:1. Runs in the page, on computed styles. A text with a halo stands on its halo; anything else on
 * what the browser finds below its middle and its corners. Grid lines, in the colour of `--rule`, mean nothing by themselves.
 */
export function faintIn(document: Document): { readonly seen: number; readonly faint: readonly Faint[] } {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const parse = (text: string, opacity: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha * Number(opacity)];
  };
  const isPaint = (text: string): boolean => text.startsWith("rgb");
  const over = (above: Colour, below: Colour): Colour => {
    const mix = (i: 0 | 1 | 2): number => above[i] * above[3] + below[i] * (1 - above[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (part: number): number =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [light = 0, dark = 0] = [luminance(over(a, b)), luminance(b)].toSorted((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const isShape = (element: Element): boolean => /^(path|rect|circle|line|polygon|ellipse)$/.test(element.localName);
  const colourOf = (element: Element): Colour => {
    const style = getComputedStyle(element);
    if (!isShape(element)) return parse(style.backgroundColor, style.opacity);
    return isPaint(style.fill)
      ? parse(style.fill, String(Number(style.fillOpacity) * Number(style.opacity)))
      : parse(style.stroke, String(Number(style.strokeOpacity) * Number(style.opacity)));
  };
  const white: Colour = [255, 255, 255, 1];
  const behind = (self: Element, x: number, y: number): Colour => {
    const below = document.elementsFromPoint(x, y).filter((element) => {
      if (element === self || element.contains(self)) return element !== self && !(element instanceof SVGElement);
      const isBefore = (self.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isBefore && (isShape(element) || !(element instanceof SVGElement));
    });
    return below.reverse().reduce((colour, element) => over(colourOf(element), colour), white);
  };
  const guide = getComputedStyle(document.documentElement).getPropertyValue("--rule").trim();
  const probe = document.createElement("i");
  probe.style.color = guide;
  document.body.append(probe);
  const rule = getComputedStyle(probe).color;
  probe.remove();

  const faint: Faint[] = [];
  let seen = 0;
  const judge = (what: Faint["what"], element: Element, least: number, ratio: number, colours: string): void => {
    seen += 1;
    const said = (element.querySelector("title") ?? element).textContent || element.outerHTML.slice(0, 90);
    if (ratio < least) faint.push({ what, said, colours, ratio: Math.floor(ratio * 100) / 100 });
  };
  for (const svg of document.querySelectorAll<SVGSVGElement>("main svg")) {
    if (!svg.checkVisibility()) continue;
    svg.scrollIntoView({ block: "start" });
    const scale = svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || svg.getBoundingClientRect().width);
    for (const element of svg.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (element.closest("defs, clipPath") || style.visibility === "hidden") continue;
      if (element.localName === "text" && element.textContent?.trim() && box.width > 0) {
        const ink = parse(style.fill, style.fillOpacity);
        const hasHalo = isPaint(style.stroke) && Number.parseFloat(style.strokeWidth) >= 2;
        const [x, y] = [(part: number) => box.left + box.width * part, (part: number) => box.top + box.height * part];
        const grounds = hasHalo
          ? [parse(style.stroke, style.strokeOpacity)]
          : [
              [0.5, 0.5],
              [0.1, 0.3],
              [0.9, 0.3],
              [0.1, 0.7],
              [0.9, 0.7],
            ].map(([h = 0, v = 0]) => behind(element, x(h), y(v)));
        const size = Number.parseFloat(style.fontSize) * scale;
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        judge(
          "text",
          element,
          isLarge ? 3 : 4.5,
          Math.min(...grounds.map((ground) => contrast(ink, ground))),
          style.fill,
        );
      }
      const paints = [
        ...(isPaint(style.fill) && element.localName !== "line"
          ? [{ paint: style.fill, opacity: style.fillOpacity }]
          : []),
        ...(isPaint(style.stroke) && Number.parseFloat(style.strokeWidth) >= 0.5
          ? [{ paint: style.stroke, opacity: style.strokeOpacity }]
          : []),
      ];
      if (!isShape(element) || paints.length === 0 || (box.width === 0 && box.height === 0)) continue;
      if (paints.every(({ paint }) => paint === rule)) continue;
      // A shade is told by its edges. The middle of a line's box is not on the line: both are held against what the drawing stands on.
      const isFilled = isPaint(style.fill) && element.localName !== "line" && Number(style.fillOpacity) >= 0.5;
      const ground = isFilled
        ? behind(element, box.left + box.width / 2, box.top + box.height / 2)
        : behind(svg, box.left, box.top);
      const ratios = paints.map(({ paint, opacity }) => contrast(parse(paint, opacity), ground));
      judge("mark", element, 3, Math.max(...ratios), paints.map(({ paint }) => paint).join(" and "));
    }
  }
  return { seen, faint };
}
