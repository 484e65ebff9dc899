/** The frame of every page: name, navigation, footer. */
export const frame = {
  name: "Barneløftet",
  tagline: "Tall om barnevernet i kommunene",
  navigation: "Hovedmeny",
  pages: [
    { path: "/index", label: "Ett ark" },
    { path: "/innherred-namdalen", label: "Innherred og Namdalen" },
    { path: "/det-vi-vet", label: "Det vi vet om Trøndelag" },
    { path: "/metode-og-kilder", label: "Metode og kilder" },
  ],
  footer:
    "Alle tall her er publisert av andre før, og står med kilde. Siden henter ingenting fra andre nettsteder og lagrer ingenting om deg.",
} as const;
