import type { Figure } from "./bl-figure.js";
import { othersOf, viewsOf } from "./choices.js";

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

/**
 * Makes the figures that these filters govern ready, once, unless the line is slow or metered: first for what they show,
 * then, whenever the browser is idle, for what one choice from a short list would ask of them.
 */
export function warmUp(form: HTMLFormElement): void {
  const { saveData, effectiveType = "4g" } = line() ?? {};
  if (saveData || effectiveType !== "4g" || warm.has(form)) return;
  warm.add(form);
  void makeReady(form).catch(() => warm.delete(form));
}

async function makeReady(form: HTMLFormElement): Promise<void> {
  const views = viewsOf(form);
  const figures = [...document.querySelectorAll<Figure>("bl-figure")].filter(({ view }) => views.includes(view));
  await Promise.all(figures.map((figure) => figure.prepare()));
  for (const choices of othersOf(form))
    for (const figure of figures) {
      await new Promise((idle) => requestIdleCallback(idle));
      await figure.prepare(choices);
    }
}

function line(): Line | undefined {
  return (navigator as { readonly connection?: Line }).connection;
}
