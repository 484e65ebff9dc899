import type { Figure } from "./bl-figure.js";
import { viewsOf } from "./choices.js";

/** What a browser tells of its line. Not all do. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

// Filters whose figures are made ready, or are about to be.
const warm = new Set<HTMLFormElement>();

const used = new Promise<void>((resolve) => {
  for (const sign of ["pointermove", "keydown"]) addEventListener(sign, () => resolve(), { once: true });
});

const inView = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries)
    if (isIntersecting) {
      inView.unobserve(target);
      void used.then(() => requestIdleCallback(() => warmUp(target as HTMLFormElement)));
    }
});

/**
 * Starts the engine for these filters when the browser is idle, once they have been in view and the reader has moved
 * something: whoever only reads or prints what the build has drawn gets none of its millions of bytes. A browser that
 * does not tell of its line waits for `warmUp`.
 */
export function warmUpWhenIdle(form: HTMLFormElement): void {
  if (line() !== undefined) inView.observe(form);
}

/** Makes the figures that these filters govern ready, once, unless the line is slow or metered. */
export function warmUp(form: HTMLFormElement): void {
  const { saveData, effectiveType = "4g" } = line() ?? {};
  if (saveData || effectiveType !== "4g" || warm.has(form)) return;
  warm.add(form);
  const views = viewsOf(form);
  for (const figure of document.querySelectorAll<Figure>("bl-figure"))
    if (views.includes(figure.view)) figure.prepare().catch(() => warm.delete(form));
}

function line(): Line | undefined {
  return (navigator as { readonly connection?: Line }).connection;
}
