/** The pyramid of offers as the report drew it, and the functions of a base. */
export const pyramid = {
  finding: "Rapporten tegner hjelpen i tre nivåer, men sier ikke hvem som har hva",
  tiers: {
    across_networks: "På tvers av nettverkene",
    network_base: "I nettverkets tiltaks- og kompetansebase",
    own_service: "I den enkelte kommune eller tjeneste",
  },
  kinds: {
    shared_function: "felles funksjon",
    training: "opplæring",
    measure: "tiltak",
    competence: "kompetanse",
    statutory: "lovpålagt oppgave",
    position: "stilling",
  },
  caption: "Rapportens pyramide over tiltak og kompetanse.",
  inferred: "«Antatt» fordi nivået er lest ut av figuren. Rapporten beskriver det ikke i tekst.",
  coverage: "En lovpålagt oppgave må alle kommuner utføre.",
} as const;

/** What the report wants a base to have. */
export const baseFunctions = {
  finding: (count: string) => `Rapporten nevner ${count} funksjoner som en base bør ha`,
  caption: "Forslag i rapporten. Hvilke av dem en base har i dag, er ikke kjent.",
} as const;
