/** The colours of drawings, as in style.css: text at least 4.5:1 on white, marks at least 3:1. Never the only bearer of a meaning. */
export const palette = {
  ink: "#16202b",
  soft: "#4a5663",
  rule: "#ccd3da",
  accent: "#17507f",
  accentMid: "#5585b0",
  contrast: "#a8480a",
} as const;
