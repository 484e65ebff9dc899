/** Words that several pages use. */
export const common = {
  source: "Kilde",
  showTable: "Vis tabell",
  unknown: "ikke kjent",
  status: {
    confirmed: "bekreftet",
    inferred: "antatt",
    unknown: "ikke kjent",
    invented: "oppdiktet",
  },
  interval: "Usikkerhet",
} as const;
