import { lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { metricNamed, splitOf } from "./parts/metric.js";
import { networkChosen } from "./parts/network-chosen.js";
import { given } from "./parts/params.js";
import { alike, periodOf, sideBySide, splitsChosen, toldOf } from "./parts/side-by-side.js";
import { sourcesQuery } from "./parts/source.js";
import { rowsOf, text } from "./parts/texts.js";
import { isFigure, values } from "./parts/values.js";
import { daysOf, latestPeriod, valuesShown } from "./parts/values-shown.js";
import type { Params, View } from "./view.js";

const words = nb.series.peers;

/** One metric of the services side by side in one period, in the region's fixed order: never by value, never ranked. */
export const metricPeers: View = {
  query(params) {
    const metric = metricNamed(given(params, "metric"));
    const within = whole(params);
    const splits = splitsChosen(metric, params);
    return {
      wholeUnit: lookup("units", { where: within }),
      members: lookup("relations", { where: { ...within, relation: "service" } }),
      services: select(metric, { where: { level: "service", ...splits } }),
      whole: select(metric, { where: { level: within.level, unit: within.id, ...splits } }),
      sources: sourcesQuery,
    };
  },
  draw(answers, { document, params }) {
    const metric = metricNamed(given(params, "metric"));
    const [wholeUnit = {}] = rowsOf(answers.wholeUnit);
    const where = text(wholeUnit, "name");
    const members = rowsOf(answers.members).map((row) => ({ id: text(row, "to_id"), name: text(row, "to_name") }));
    const units = members.map(({ id }) => id);
    const all = valuesShown(metric, answers.services, units, params);
    const shown = all.findLast(isFigure);
    if (!shown) {
      const split = splitOf({ dimensions: splitsChosen(metric, params) });
      return params.quiet === undefined
        ? empty(document, words.empty(metric.label.nb, split, where), words.emptyWhy)
        : element(document, "div");
    }
    const newest = latestPeriod(answers.services, units);
    const total = alike(values(metric, answers.whole, daysOf(shown)), shown, whole(params).id);
    const services = members.map(({ id, name }) => ({ name, value: alike(all, shown, id), stands: false }));
    return sideBySide(
      document,
      [...(total ? [{ name: where, value: total, stands: true }] : []), ...services],
      shown,
      {
        finding: words.finding(metric.label.nb, periodOf(shown), toldOf(services), services.length, where),
        order: words.fixedOrder,
        ...(params.aar === undefined && newest && newest.periodEnd > shown.periodEnd
          ? { newest: periodOf(newest) }
          : {}),
      },
      { params, sources: answers.sources },
    );
  },
};

/** What the services are parts of: the network that the reader chose or the page is about, else the region. */
function whole(params: Params): { readonly level: string; readonly id: string } {
  const { region = "" } = params;
  const chosen = networkChosen(params);
  return chosen === undefined ? { level: "region", id: region } : { level: "network", id: chosen };
}
