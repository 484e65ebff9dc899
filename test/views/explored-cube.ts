import { type AnyMetric, asPublished, type Cell, protectionMetadata, toRows } from "@barneloftet/analytics";
import type { Answer, Params, View } from "../../dashboard/src/views/view.ts";
import { staticDocument } from "../../dashboard/static-document.ts";

const source = { id: "rapport", title: "Rapport", publisher: "Utgiver", kind: "report" };
const unit = (level: string, id: string, name: string) => ({ level, id, name });

/** What Utforsk asks beside the figures: two services in one network and a third in another, of a region that is real. */
const tables: Readonly<Record<string, Answer["rows"]>> = {
  units: [
    ...[unit("region", "liten", "Liten"), unit("network", "nord", "Nord"), unit("network", "sor", "Sør")],
    ...[unit("service", "a", "Alvik"), unit("service", "b", "Bø"), unit("service", "c", "=Cnes")],
  ],
  relations: ["a", "b"].map((id) => ({
    level: "network",
    id: "nord",
    relation: "service",
    to_level: "service",
    to_id: id,
  })),
  breaks: [],
  about: [
    {
      ...{ name: "Liten", kind: "real", edition: "liten-1", made_by: "0.1.0" },
      ...{ organisation_date: "2025-01-01", last_confirmed: "2025-02-01" },
    },
  ],
  sources: [{ ...source, published_on: "2025-03-01", place: "kapittel 2" }],
};

/** One cell of a service, as a source gives it. */
export function cell(
  of: Pick<Cell, "unit" | "name" | "periodStart" | "periodEnd" | "components">,
  more: Partial<Cell> = {},
): Cell {
  return {
    ...{
      level: "service",
      boundaries: "none",
      territory: of.unit,
      dimensions: {},
      membersFound: 1,
      membersExpected: 1,
    },
    ...{ members: [`service/${of.unit}`], series: "unbroken", capacityReached: false, dispersion: undefined },
    ...{ tooFew: undefined, because: undefined, status: "confirmed", sources: ["rapport"], remarks: [] },
    ...of,
    ...more,
  };
}

/** A metric's cells as an open cube answers, published as the product publishes them. */
export function cubeOf(metric: AnyMetric, cells: readonly Cell[]): Answer {
  const published = asPublished(metric, cells, [source]);
  return { rows: toRows(published.cells), metadata: protectionMetadata(published) };
}

/** A view of Utforsk drawn of a metric's cells, published as the product publishes them. */
export function exploredView(
  view: View,
  metric: AnyMetric,
  cells: readonly Cell[],
  params: Params = {},
  more: Readonly<Record<string, Answer["rows"]>> = {},
): HTMLElement {
  const published = cubeOf(metric, cells);
  const own = { region: "liten", governs: "x", tall: metric.id, ...params };
  const answers = Object.fromEntries(
    Object.keys(view.query(own)).map((name): [string, Answer] => [
      name,
      name === "cells" ? published : { rows: more[name] ?? tables[name] ?? [], metadata: new Map() },
    ]),
  );
  return view.draw(answers, { document: staticDocument, params: own });
}
