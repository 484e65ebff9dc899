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
  counted: (part: string, of: string) => `${part} av ${of}`,
  countedPer: (count: string, per: string) => `${count} på ${per}`,
  /** Why a figure does not stand, in a word or two. */
  absences: {
    value: "",
    missing: "mangler",
    hidden: "skjult",
    not_applicable: "kan ikke regnes ut",
    too_few: "for få til å vises",
    not_comparable: "kan ikke regnes ut",
  },
} as const;
