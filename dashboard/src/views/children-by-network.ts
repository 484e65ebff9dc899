import { formatEstimate, formatValue, inhabitants, lookup, select, type Value } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { type BarRow, bars } from "./parts/bars.js";
import { figure } from "./parts/figure.js";
import { markWords } from "./parts/mark-words.js";
import { organisationOn } from "./parts/organisation.js";
import { given } from "./parts/params.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const { networks } = nb;

/** Inhabitants of an age group in each network; municipalities whose network is not known stand by themselves. */
export const childrenByNetwork: View = {
  query(params) {
    const where = { period_start: given(params, "dato"), age_group: given(params, "aldersgruppe") };
    return {
      cells: select(inhabitants, { where: { ...where, level: ["region", "network", "municipality"] } }),
      tiles: lookup("organisation", { where: { day: given(params, "organisering") } }),
      sources: sourcesQuery,
    };
  },
  draw({ cells, tiles, sources }, { document, params }) {
    const [day, age] = [given(params, "dato"), given(params, "aldersgruppe")];
    const all = values(inhabitants, cells);
    const places = organisationOn(rowsOf(tiles));
    const without = places.filter(({ network }) => network === "").map(({ code }) => code);
    const region = all.find(({ level }) => level === "region");
    const parts = [
      ...all.filter(({ level }) => level === "network"),
      ...all.filter(({ level, unit }) => level === "municipality" && without.includes(unit)),
    ].map((value) => ({
      value,
      name: nameOf(value),
      members: places.filter(({ network }) => network === value.unit).length,
    }));
    const rows = parts.map(
      ({ value, name }): BarRow => ({
        key: value.unit,
        label: name,
        text: formatEstimate(value, "nb"),
        size: isFigure(value) ? value.estimate : undefined,
        words: markWords(name, value),
        tone: value.level === "municipality" ? "soft" : value.status === "inferred" ? "inferred" : "strong",
      }),
    );
    const isKnown = rows.length > 0;
    return figure(document, {
      finding: networks.finding(
        region?.name ?? "",
        region && isKnown ? formatValue(region, "nb") : nb.common.unknown,
        age,
        day,
        isKnown,
      ),
      drawing: isKnown ? (width) => bars(document, width, rows, 230) : undefined,
      alternative: networks.alternative(rows),
      caption: networks.caption(region?.name ?? "", age, day, given(params, "organisering")),
      source: isKnown ? compactSourceText(sources, distinct(all.flatMap((value) => value.sources))) : nb.common.unknown,
      notes: isKnown
        ? [
            networks.inferred,
            networks.unknown(
              parts.filter(({ value }) => value.level === "municipality").map(({ value }) => value.name),
            ),
          ]
        : [],
      verified: isKnown
        ? verify(document, [
            { metric: inhabitants, values: [...parts.map(({ value }) => value), ...(region ? [region] : [])] },
          ])
        : undefined,
      table: {
        caption: networks.tableCaption(age, day),
        columns: networks.columns.map((label, i) => ({ label, numeric: i === 1 || i === 2 })),
        rows: [
          ...parts.map(({ value, name, members }) => [
            name,
            formatEstimate(value, "nb"),
            value.level === "network" ? String(members) : "1",
            value.level === "network" ? nb.common.status[value.status] : nb.common.unknown,
          ]),
          ...(region && isKnown
            ? [[region.name, formatEstimate(region, "nb"), String(places.length), nb.common.status[region.status]]]
            : []),
        ],
      },
    });
  },
};

function nameOf(value: Value): string {
  if (value.level === "municipality") return networks.notKnown(value.name);
  return value.status === "inferred" ? networks.marked(value.name) : value.name;
}
