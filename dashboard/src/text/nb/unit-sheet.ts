/** Words of Ett ark for a region or a network: one A4 that a meeting can hold in its hands. */
export const unitSheet = {
  finding: (name: string, reported: number, services: number, lead: string) =>
    `${name}: ${reported} av ${services} tjenester har sendt inn tall om sykefravær${lead === "" ? "" : `. ${lead}`}`,
  findingEmpty: (name: string, services: number) =>
    `${name}: ingen av ${services} tjenester har sendt inn tall om sykefravær ennå`,
  findingNoList: (name: string) => `${name}: hvilke tjenester som er med, er ikke kjent`,
  lead: (label: string, value: string, interval: string, period: string) =>
    `${label} ${value}${interval === "" ? "" : ` (${interval})`} i ${period}`,
  panels: {
    staffing: {
      caption: "Bemanning",
      metrics: [
        { id: "sick_leave_from_days", label: "Sykefravær, totalt" },
        { id: "left_service", label: "Sluttet i tjenesten" },
        { id: "stability_index", label: "Fortsatt ansatt etter ett år" },
        { id: "vacancy_rate", label: "Ledige stillinger" },
        { id: "caseload", label: "Barn per årsverk (saksbehandling)" },
      ],
    },
    demand: {
      caption: "Etterspørsel og hjelp gitt",
      metrics: [
        { id: "requests_received", label: "Henvendelser til basen" },
        { id: "requests_assisted", label: "Av dem fikk bistand" },
        { id: "waiting_children", label: "Barn som venter på hjelp" },
        { id: "notifications_per_thousand_children", label: "Meldinger per 1 000 barn" },
        { id: "deadlines_met", label: "Undersøkelser innen tre måneder" },
        { id: "foster_care_duties", label: "Fosterbarn som fikk tilsyn" },
      ],
    },
  } as Readonly<
    Record<
      string,
      { readonly caption: string; readonly metrics: readonly { readonly id: string; readonly label: string }[] }
    >
  >,
  /** Which split of a metric stands on the sheet. */
  splits: {
    type: "total",
    positions_function: "casework",
    waiting_for: "help",
    duty: ["investigation_3_months", "supervision"],
  } as Readonly<Record<string, string | readonly string[]>>,
  panelFinding: (stated: number, asked: number) => `${stated} av ${asked} tall finnes`,
  columns: ["Hva", "Siste tall", "Usikkerhet", "Periode", "Samme tid året før"],
  caption: "Usikkerheten er et 95\u00a0% intervall: så mye kan tallet svinge tilfeldig fra år til år.",
  reported: (found: number, expected: number) => `tall for ${found} av ${expected}`,
  notSubmitted: "ingen tall",
  pyramid: {
    finding: (all: number, asked: number) => `${all} av ${asked} tilbud når alle barna`,
    columns: ["Tilbud", "Barn som når det", "Barn i alt", "Uten tilbudet", "Ikke svart"],
    caption:
      "Tilbudene som færrest barn når. Et barn når et tilbud når tjenesten har det, deler det, kjøper det eller har en avtale.",
    more: (rest: number) => `${rest} tilbud til står på siden Pyramiden.`,
    empty: (services: number, period: string) =>
      `Ingen av ${services} tjenester har svart på tiltaksregisteret for ${period}. Da vet vi ikke hva som finnes.`,
  },
  changes: {
    none: "Ingen vedtak er registrert",
    caption: "De siste vedtakene, de nyeste først. Alle står på siden Vedtak og hendelser.",
  },
  questions: {
    heading: "Spørsmål til møtet",
    reporting: "Hvilke tjenester har ikke sendt inn, og hva skal til for at de gjør det?",
    gaps: (offer: string) => `Hvem i eller utenfor nettverket kan dele ${offer}, som færrest barn når?`,
    decisions: "Hva er gjort med vedtakene siden forrige møte?",
    begin: "Hvem begynner å fylle ut tiltaksregisteret, og innen når?",
  },
  caveat:
    "Tallene sier ikke hva som er årsaken, og ingen tjeneste er rangert. Færre henvendelser betyr ikke at behovet er mindre.",
} as const;
