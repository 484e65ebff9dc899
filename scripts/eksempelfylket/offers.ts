/** The report's pyramid of offers: the same in the invented region as in a real one. */
export const pyramid = [
  { id: "barnevernvakt", offer: "Barnevernvakt", tier: "across_networks", kind: "shared_function" },
  { id: "fosterhjemsnettverk", offer: "Fosterhjemsnettverk", tier: "across_networks", kind: "shared_function" },
  {
    id: "felles-innkjop",
    offer: "Felles innkjøp og anskaffelsestjeneste",
    tier: "across_networks",
    kind: "shared_function",
  },
  { id: "nytilsattopplaering", offer: "Nytilsattopplæring", tier: "across_networks", kind: "training" },
  {
    id: "strukturerende-endringstiltak",
    offer: "Strukturerende endringstiltak",
    tier: "network_base",
    kind: "measure",
  },
  { id: "gruppetilbud", offer: "Gruppetilbud", tier: "network_base", kind: "measure" },
  { id: "jurist-psykolog", offer: "Jurist, psykolog", tier: "network_base", kind: "competence" },
  {
    id: "fosterhjemsressurser-til-veiledning",
    offer: "Fosterhjemsressurser til veiledning",
    tier: "network_base",
    kind: "competence",
  },
  { id: "tilsynsforerkurs", offer: "Tilsynsførerkurs", tier: "network_base", kind: "training" },
  { id: "akutt-og-voldsteam", offer: "Akutt-team, voldsteam o.l.", tier: "network_base", kind: "measure" },
  { id: "forvaltningsarbeid", offer: "Forvaltningsarbeid", tier: "own_service", kind: "statutory" },
  { id: "undersokelse", offer: "Undersøkelse", tier: "own_service", kind: "statutory" },
  { id: "kompenserende-tiltak", offer: "Kompenserende tiltak", tier: "own_service", kind: "measure" },
  { id: "rad-og-veiledning", offer: "Generell råd og veiledning", tier: "own_service", kind: "measure" },
  { id: "omsorgspakken", offer: "Omsorgspakken", tier: "own_service", kind: "measure" },
] as const;

/** The methods that a counsellor is certified in. */
export const methods = [
  { id: "cos", name: "Circle of Security (COS)", offer: "strukturerende-endringstiltak" },
  { id: "trygg-base", name: "Trygg Base", offer: "strukturerende-endringstiltak" },
  { id: "marte-meo", name: "Marte Meo", offer: "strukturerende-endringstiltak" },
  { id: "pmto", name: "PMTO", offer: "strukturerende-endringstiltak" },
  { id: "mst", name: "MST", offer: "strukturerende-endringstiltak" },
  { id: "fft", name: "FFT", offer: "strukturerende-endringstiltak" },
] as const;

/** What a base should have. */
export const baseFunctions = [
  { id: "base-teamleder", name: "Teamleder", kind: "position" },
  { id: "base-familieveiledere", name: "Familieveiledere (familieterapeut, PMTO, COS-I)", kind: "position" },
  { id: "base-familieradskoordinator", name: "Familierådskoordinator", kind: "position" },
  { id: "base-psykolog", name: "Psykolog", kind: "position" },
  { id: "base-jurist", name: "Jurist", kind: "position" },
  { id: "base-helsesykepleier", name: "Helsesykepleier", kind: "position" },
  { id: "base-pedagog", name: "Pedagog (lærer)", kind: "position" },
  { id: "base-fosterhjemsveiledere", name: "Fosterhjemsveiledere", kind: "position" },
  { id: "base-miljoterapeuter-og-miljoarbeidere", name: "Miljøterapeuter og miljøarbeidere", kind: "position" },
  {
    id: "base-forvaltningsressurser-til-en-vikarpool",
    name: "Forvaltningsressurser til en «vikarpool»",
    kind: "position",
  },
  { id: "base-egne-tiltak", name: "Egne tiltak (for eksempel for ungdom)", kind: "measure" },
] as const;

/** The statistics' measure codes with their class: the same as in a real region. */
export const measureTypes = [
  { code: "0", name: "Alle tiltak", class: "total" },
  { code: "1", name: "Institusjon", class: "total" },
  { code: "1.01", name: "Barnevernsinstitusjoner", class: "placement" },
  { code: "1.02", name: "Plassering i institusjon etter annen lov", class: "placement" },
  { code: "1.99", name: "Andre institusjonstiltak", class: "placement" },
  { code: "2", name: "Fosterhjem", class: "total" },
  { code: "2.01", name: "Fosterhjem i familie og nære nettverk", class: "placement" },
  { code: "2.02", name: "Fosterhjem utenfor familie og nære nettverk", class: "placement" },
  { code: "2.03", name: "Statlige familiehjem", class: "placement" },
  { code: "2.04", name: "Fosterhjem etter barnevernloven § 4-27", class: "placement" },
  { code: "2.05", name: "Beredskapshjem", class: "placement" },
  { code: "2.99", name: "Andre fosterhjemstiltak", class: "placement" },
  { code: "3", name: "Tiltak for å styrke foreldreferdigheter", class: "total" },
  { code: "3.01", name: "MST (multisystemisk terapi)", class: "structuring" },
  { code: "3.02", name: "PMTO (Parent Management Training Oregon)", class: "structuring" },
  { code: "3.03", name: "FFT (funksjonell familieterapi)", class: "structuring" },
  { code: "3.04", name: "Webster-Stratton – De utrolige årene", class: "structuring" },
  { code: "3.05", name: "ICDP (International Child Development Program)", class: "structuring" },
  { code: "3.06", name: "Marte Meo", class: "structuring" },
  { code: "3.07", name: "Andre hjemmebaserte tiltak", class: "structuring" },
  { code: "3.08", name: "Sentre for foreldre og barn", class: "unresolved" },
  { code: "3.09", name: "Vedtak om råd og veiledning", class: "compensating" },
  { code: "3.10", name: "Hjemmekonsulent eller miljøarbeider", class: "unresolved" },
  { code: "3.99", name: "Andre tiltak for å styrke foreldreferdigheter", class: "unresolved" },
  { code: "4", name: "Tiltak for å styrke barnets utvikling", class: "total" },
  { code: "4.01", name: "Barnehage", class: "compensating" },
  { code: "4.02", name: "SFO eller aktivitetsskole", class: "compensating" },
  { code: "4.03", name: "Fritidsaktiviteter", class: "compensating" },
  { code: "4.04", name: "Økonomisk hjelp for øvrig", class: "compensating" },
  { code: "4.05", name: "Besøkshjem eller avlastning", class: "compensating" },
  { code: "4.06", name: "Støttekontakt", class: "compensating" },
  { code: "4.07", name: "Samtalegrupper og barnegrupper", class: "unresolved" },
] as const;
