import { formatPeriod, formatValue, season, select, sickLeave } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { given } from "./parts/params.js";
import { quarterLines } from "./parts/quarter-lines.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { quarters } = nb;
const populations = ["county_municipalities", "all_sectors", "municipalities"] as const;
const looks = { municipalities: "main", county_municipalities: "faint", all_sectors: "other" } as const;

/** Doctor-certified sick leave by quarter, of employees in municipalities beside those of all sectors. */
export const sickLeaveByQuarter: View = {
  query: () => ({
    cells: select(sickLeave, { where: { level: "nation", type: "doctor_certified", population: populations } }),
    sources: sourcesQuery,
  }),
  draw({ cells, sources }, { document, params }) {
    const chosen = given(params, "kvartal");
    const all = values(sickLeave, cells).filter(isFigure);
    const shown = all.filter(
      ({ periodStart, periodEnd }) => chosen === "alle" || season(periodStart, periodEnd) === chosen,
    );
    const starts = distinct(shown.map(({ periodStart }) => periodStart)).toSorted();
    const lines = populations.map((population) => ({
      population,
      label: quarters.populations[population],
      look: looks[population],
      points: shown.filter(({ dimensions }) => dimensions.population === population),
    }));
    const at = (population: (typeof populations)[number], start: string | undefined) =>
      lines.find((line) => line.population === population)?.points.find(({ periodStart }) => periodStart === start);
    const latest = at("municipalities", starts.at(-1));
    const earlier =
      latest &&
      lines
        .find(({ population }) => population === "municipalities")
        ?.points.find(
          (point) => season(point.periodStart, point.periodEnd) === season(latest.periodStart, latest.periodEnd),
        );
    const said = (value: typeof latest) => ({
      percent: value ? formatValue(value, "nb") : nb.common.unknown,
      period: value ? formatPeriod(value.periodStart, value.periodEnd, "nb") : "",
    });
    return figure(document, {
      finding: quarters.finding(said(earlier), said(latest)),
      drawing: (width) => quarterLines(document, width, lines, chosen === "alle"),
      alternative: quarters.alternative(lines.map(({ label, points }) => ({ label, last: said(points.at(-1)) }))),
      caption: quarters.caption(latest?.name ?? "", starts.length),
      source: sourceText(sources, distinct(shown.flatMap((value) => value.sources))),
      notes: [
        quarters.beside(said(latest), said(at("all_sectors", starts.at(-1))).percent),
        quarters.season,
        quarters.notOurs,
        sickLeave.interval.method === "none" ? sickLeave.interval.because.nb : "",
      ],
      verified: verify(document, [{ metric: sickLeave, values: shown }]),
      table: {
        caption: quarters.tableCaption,
        columns: [quarters.period, ...lines.map(({ label }) => label)].map((label, i) => ({ label, numeric: i > 0 })),
        rows: starts.map((start) => [
          said(at("municipalities", start)).period,
          ...populations.map((population) => said(at(population, start)).percent),
        ]),
      },
    });
  },
};
