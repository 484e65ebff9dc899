/** The frame of every page: name, navigation, footer. */
export const frame = {
  name: "Barneløftet",
  tagline: "Tall om barnevernet i kommunene",
  navigation: "Hovedmeny",
  pages: [
    { path: "/index", label: "Ett ark: Trøndelag" },
    { path: "/innherred-namdalen", label: "Ett ark: basen i Innherred og Namdalen" },
    { path: "/det-vi-vet", label: "Det vi vet om Trøndelag" },
  ],
  /** Pages that every region has, by their file's name, in the groups and the order of the menu. */
  regionPages: [
    {
      group: "Tall",
      pages: {
        "ett-ark": "Ett ark: tjenestenes tall",
        "trenger-et-blikk": "Hva trenger et blikk",
        bemanning: "Bemanning",
        "behov-og-hjelp": "Behov og hjelp",
        fosterhjem: "Fosterhjem",
        eierskap: "Eierskap",
        "tjenester-og-kommuner": "Tjenester og kommuner",
        vedtak: "Vedtak og hendelser",
        "hva-er-endret": "Hva er endret siden sist",
        utforsk: "Utforsk tallene",
      },
    },
    {
      group: "Tilbud",
      pages: {
        pyramiden: "Pyramiden",
        nettverk: "Nettverk side ved side",
        "hvem-kan-hjelpe-hvem": "Hvem kan hjelpe hvem",
      },
    },
    { group: "Om tallene", pages: { metode: "Metode", datakvalitet: "Datakvalitet" } },
    {
      group: "Samle inn",
      pages: {
        "samle-inn": "Samle inn svar",
        "sjekk-filen-din": "Sjekk filen din",
        "sla-sammen-svar": "Slå sammen svar",
      },
    },
  ],
  invented: (name: string) =>
    `${name} er oppdiktet. Ingen tall og navn her gjelder virkelige kommuner, tjenester eller barn.`,
  seeInvented: (name: string) => `Se samme side for ${name}, som er oppdiktet`,
  seeReal: (name: string) => `Se samme side for ${name}`,
  goToInvented: (name: string) => `Gå til ${name}, som er oppdiktet`,
  onPaper: "Tabellene bak tegningene, og «Etterprøv tallene» for hvert tall, står på nettsiden.",
  unfolded: "Det som er foldet ut der, kommer med på papiret.",
  access: { path: "/tilgjengelighet", label: "Tilgjengelighet" },
  footerInvented: (name: string) =>
    `Alle tall og navn i ${name} er oppdiktet. Siden henter ingenting fra andre nettsteder og lagrer ingenting om deg.`,
  footer:
    "Alle tall her er publisert av andre før, og står med kilde. Siden henter ingenting fra andre nettsteder og lagrer ingenting om deg.",
} as const;
