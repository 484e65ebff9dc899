/**
 * One line that says what an offer is, by its id; undefined for an offer without one, as another region's may be.
 *
 * What the final report of Barneløftet says of an offer is told in other words (chapters 4.2, 4.3 and 5.2). Where it only
 * names one, the line says what the name means.
 */
export function offerHelp(offer: string): string | undefined {
  return helps.get(offer);
}

const helps: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "kompenserende-tiltak":
      "Hjelp som avlaster barnet eller familien: støttekontakt, besøkshjem, avlastning, penger til barnehage og SFO.",
    "rad-og-veiledning": "Samtaler og råd til foreldre, uten en bestemt metode.",
    omsorgspakken: "Et fast minstetilbud om oppfølging når et barn flytter inn i et fosterhjem.",
    "strukturerende-endringstiltak":
      "Planmessig veiledning som skal gjøre noe varig bedre i familien. Hver metode spør vi om for seg.",
    gruppetilbud: "Flere foreldre, unge eller fosterforeldre får hjelp sammen i en gruppe.",
    "jurist-psykolog":
      "At dere kan få råd fra jurist eller psykolog i en sak. Den felles basens stillinger spør vi om for seg.",
    "fosterhjemsressurser-til-veiledning":
      "Fagfolk som veileder fosterforeldre. Den felles basens stillinger spør vi om for seg.",
    tilsynsforerkurs: "Kurs for dem som fører tilsyn med barn i fosterhjem.",
    "akutt-og-voldsteam": "Et team som tar akutte saker, saker om vold eller lignende.",
    barnevernvakt: "Akutt hjelp også om kvelden, om natten og i helgen.",
    fosterhjemsnettverk: "Møter der de som arbeider med fosterhjem i flere nettverk, deler erfaring og lager rutiner.",
    "felles-innkjop": "En ordning der kommunene kjøper inn til barnevernet sammen.",
    nytilsattopplaering: "Felles opplæring for dem som er nye i barnevernet.",
    pmto: "Parent Management Training – Oregon.",
    mst: "Multisystemisk terapi.",
    fft: "Funksjonell familieterapi.",
    "base-familieradskoordinator":
      "Setter i gang familieråd, der familien og nettverket rundt barnet finner løsninger sammen.",
    "base-psykolog": "En stilling i den felles basen, som tjenestene bruker sammen.",
    "base-jurist": "En stilling i den felles basen, som tjenestene bruker sammen.",
    "base-fosterhjemsveiledere": "Stillinger i den felles basen, som tjenestene bruker sammen.",
    "base-forvaltningsressurser-til-en-vikarpool": "Saksbehandlere som tjenestene kan låne når de mangler folk.",
    "base-egne-tiltak": "Tiltak som basen har utviklet selv.",
  }),
);
