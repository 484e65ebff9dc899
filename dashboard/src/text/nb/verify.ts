/** Words of what stands under each figure for whoever will check it. */
export const verify = {
  summary: "Etterprøv tallene",
  formula: "Regnes ut slik",
  definedBy: "Definisjonen følger",
  caption: (label: string) => `${label}: det tallene er laget av`,
  columns: ["Hvem", "Periode", "Teller", "Nevner", "Verdi", "Status", "Deler"],
  members: (found: number, expected: number) => `${found} av ${expected}`,
  /** Code, not prose: the same in every language. */
  call: (metric: string, where: string) =>
    `// ${metric}.arrow\nconst metric = catalogue.find(({ id }) => id === "${metric}");\nfiguresIn(metric, cube, ${where});`,
} as const;
