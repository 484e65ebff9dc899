/** What stands above the first sheet: what this is, and three ways on. Each way's page lies in the site's own folder. */
export const front = {
  what: "Barneløftet viser om barneverntjenestene har folk og tiltak nok til å gi rett hjelp i tide, og hvor de kan hjelpe hverandre.",
  label: "Tre veier videre",
  ways: [
    {
      href: "./det-vi-vet.html",
      title: "Det vi vet om Trøndelag",
      text: "Alle publiserte tall på ett sted, hvert med kilde. Det som ikke er kjent, står som ikke kjent.",
    },
    {
      href: "./omvisning.html",
      title: "Se alt i bruk",
      text: "En omvisning på fem steg i Eksempelfylket, et oppdiktet fylke der tjenestene har svart.",
    },
    {
      href: "./trondelag/samle-inn.html",
      title: "Begynn å samle inn",
      text: "Ett skjema for hver tjeneste. Det tar et kvarter, virker uten nett og sender ingenting.",
    },
  ],
} as const;
