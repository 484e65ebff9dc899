/**
 * The colours of drawings: those of style/colours.css, so that a drawing turns dark with its page and light on paper.
 * Text is at least 4.5:1 on what is behind it, marks at least 3:1. Never the only bearer of a meaning.
 */
export const palette = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  soft: "var(--soft)",
  faint: "var(--faint)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  accent: "var(--accent)",
  accentMid: "var(--accent-mid)",
  tint: "var(--tint)",
  contrast: "var(--contrast)",
} as const;

/** Fills of tiles, each with the ink that can be read on it. */
export const fills = {
  strong: { fill: "var(--fill-strong)", ink: "var(--on-strong)" },
  mid: { fill: "var(--fill-mid)", ink: "var(--on-mid)" },
  pale: { fill: "var(--fill-pale)", ink: "var(--ink)" },
  warm: { fill: "var(--fill-warm)", ink: "var(--on-warm)" },
  sand: { fill: "var(--fill-sand)", ink: "var(--ink)" },
  mist: { fill: "var(--fill-mist)", ink: "var(--ink)" },
  slate: { fill: "var(--fill-slate)", ink: "var(--on-slate)" },
  none: { fill: "var(--paper)", ink: "var(--ink)" },
} as const;
