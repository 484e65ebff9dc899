import { goals } from "./goals.ts";
import type { PackRows } from "./rows.ts";
import { stories } from "./stories.ts";

/** Decisions, goals, remarks, breaks and ceilings, and what is not known. */
export function told(): PackRows {
  return {
    "decisions.csv": [
      {
        date: "2024-02",
        body: "Kommunedirektørutvalget",
        what: "Ba tjenestene svare på tiltaksregisteret to ganger i året",
        follow_up: "under_way",
      },
      {
        date: "2024-06-12",
        body: "Samarbeidsrådet for Tussedalen",
        what: "Lot Tussli bruke veilederne i COS hos Tussmo",
        follow_up: "done",
      },
      {
        date: "2024-11-20",
        body: "Kommunedirektørutvalget",
        what: "Satte av penger til en felles veileder",
        amount_nok: 900000,
        follow_up: "done",
      },
      {
        date: "2025-05-14",
        body: "Kommunedirektørutvalget",
        what: "Ba om forslag til avtaler der ingen har to veiledere",
        follow_up: "not_done",
      },
      {
        date: "2025-10-08",
        body: "Kommunedirektørutvalget",
        what: "Ba tjenestene sende inn tall hvert kvartal",
        follow_up: "under_way",
      },
    ],
    "goals.csv": goals,
    "remarks.csv": [
      ...remarksOn(["employees", "tenure_under_12_months", "tenure_under_24_months", "tenure_under_48_months"], {
        ...{ level: "region", unit: "eksempelfylket" },
        remark: "Alvnes og Alvås er ikke med, og i 2023 heller ikke Trollnes og Trollvåg: de har ikke oppgitt noe.",
      }),
      ...remarksOn(["sick_leave"], {
        ...{ level: "region", unit: "eksempelfylket" },
        remark: "Alvnes og Alvås er ikke med: tjenesten har ikke oppgitt noe.",
      }),
      ...remarksOn(["left_by_tenure"], {
        ...{ level: "network", unit: "alvelandet" },
        remark: "Alvnes og Alvås er ikke med: tjenesten har ikke oppgitt noe.",
      }),
      ...remarksOn(["left_by_tenure"], {
        ...{ level: "network", unit: "trollkysten" },
        remark: "Trollnes og Trollvåg er ikke med: tjenesten har ikke oppgitt noe for 2023.",
      }),
    ],
    "series_breaks.csv": ["notifications", "notifications_per_thousand_children"].map((metric) => ({
      ...{ metric, date: stories.seriesBreak },
      because: "Fra 2021 telles også meldinger som ble henlagt samme dag som de kom.",
    })),
    "capacity_ceilings.csv": [
      {
        ...{ level: "area", unit: stories.ceiling.area },
        ...{ valid_from: stories.ceiling.from, valid_to: stories.ceiling.to },
        what: "Høsten 2022 og vinteren 2023 visste tjenestene at basen ikke hadde mer kapasitet, og de fleste sluttet å spørre.",
      },
    ],
    "unknowns.csv": [
      {
        what: "Hva to av tjenestene kan tilby",
        why: "De har ikke svart på tiltaksregisteret.",
        who: "Trollberg og Trollfoss, Alvnes og Alvås",
      },
      {
        what: "Egenmeldt sykefravær per tjeneste",
        why: "Tjenestene oppgir samlet og legemeldt fravær, ikke det egenmeldte for seg.",
        who: "Tjenestene selv",
      },
    ],
  };
}

const remarksOn = (metrics: readonly string[], about: Readonly<Record<"level" | "unit" | "remark", string>>) =>
  metrics.map((metric) => ({ metric, ...about }));
