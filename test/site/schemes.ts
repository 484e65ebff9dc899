/** How a page may be shown. Paper is light whatever the reader's machine asks for. */
export const schemes = [
  { media: "screen", colorScheme: "light" },
  { media: "screen", colorScheme: "dark" },
  { media: "print", colorScheme: "dark" },
] as const;
