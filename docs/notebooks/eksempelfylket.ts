/** The files of the invented pack, by their path in it, as an analyst's own pack could be given to `readRegion`. */
export const files: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(
    import.meta.glob<string>("../../data/eksempelfylket/**/*.csv", { query: "?raw", import: "default", eager: true }),
  ).map(([path, text]) => [path.replace("../../data/eksempelfylket/", ""), new TextEncoder().encode(text)]),
);
