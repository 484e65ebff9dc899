import { inhabitants, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { metricNamed } from "./parts/metric.js";
import { given } from "./parts/params.js";
import { whole } from "./parts/share-words.js";
import { alike, periodOf, sideBySide, splitsChosen, toldOf } from "./parts/side-by-side.js";
import { sourcesQuery } from "./parts/source.js";
import { rowsOf, text } from "./parts/texts.js";
import { onLatestBorders, unitOf } from "./parts/unit.js";
import { isFigure, values } from "./parts/values.js";
import { valuesShown } from "./parts/values-shown.js";
import type { View } from "./view.js";

const words = nb.series.peers;

/**
 * One metric of a unit beside those nearest to it in size, the fewest children first; the published relation `peer` says
 * who they are. Nothing where there is nothing of the unit itself, or no figure of any.
 */
export const sizePeers: View = {
  query(params) {
    const metric = metricNamed(given(params, "metric"));
    const { level, id } = unitOf(params);
    return {
      peers: lookup("relations", { where: { level, id, relation: "peer" } }),
      cells: select(metric, { where: { level, ...splitsChosen(metric, params) } }),
      children: select(inhabitants, { where: { level, age_group: "0-17" } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const metric = metricNamed(given(params, "metric"));
    const own = unitOf(params).id;
    const peers = rowsOf(answers.peers).map((row) => ({ id: text(row, "to_id"), name: text(row, "to_name") }));
    const isPeer = ({ unit }: { readonly unit: string }): boolean => peers.some(({ id }) => id === unit);
    const all = valuesShown(
      metric,
      answers.cells,
      peers.map(({ id }) => id),
      params,
    );
    const counted = onLatestBorders(values(inhabitants, answers.children).filter(isPeer)).filter(isFigure);
    const sizes = peers.flatMap(({ id }) => counted.findLast(({ unit }) => unit === id) ?? []);
    const shown = all.findLast(isFigure);
    const [size] = sizes;
    if (!shown || !size || !all.some(({ unit }) => unit === own)) return element(document, "div");
    const rows = peers.map(({ id, name }) => ({
      name,
      value: alike(all, shown, id),
      stands: id === own,
      first: whole(sizes.find(({ unit }) => unit === id)?.estimate),
    }));
    const name = peers.find(({ id }) => id === own)?.name ?? "";
    return sideBySide(
      document,
      rows,
      shown,
      {
        finding: words.findingBySize(metric.label.nb, periodOf(shown), toldOf(rows), rows.length, name),
        order: words.bySize(periodOf(size)),
        first: nb.units.children,
        also: { metric: inhabitants, values: sizes },
      },
      { params, sources: answers.sources },
    );
  },
};
