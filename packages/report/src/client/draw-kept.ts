import type { Keep } from "./keep.js";

/** Draws a page with what was kept. What cannot be drawn is set aside and the page is drawn without it: it is never empty. */
export function drawKept(app: HTMLElement, keep: Pick<Keep<unknown>, "setAside">, draw: () => void): void {
  try {
    draw();
  } catch {
    keep.setAside();
    app.replaceChildren();
    draw();
  }
}
