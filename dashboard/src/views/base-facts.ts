import { formatDay, formatPeriod, inhabitants, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { facts } from "./parts/facts.js";
import { statusMark } from "./parts/mark.js";
import { given } from "./parts/params.js";
import { whole } from "./parts/share-words.js";
import { rowsOf, text as textOf } from "./parts/texts.js";
import { isFigure, onlyValue } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const text = nb.sheet.facts;

/** How many services and municipalities a base's networks have had, at its start and now, and how many live there. */
export const baseFacts: View = {
  query(params) {
    const network = given(params, "networks").split(" ");
    const where = { level: "area", unit: given(params, "area"), period_start: given(params, "population") };
    return {
      services: lookup("services", { where: { network, day: given(params, "day") } }),
      servicesAtStart: lookup("services", { where: { network, day: given(params, "start") } }),
      now: lookup("organisation", { where: { network, day: given(params, "day") } }),
      start: lookup("organisation", { where: { network, day: given(params, "start") } }),
      all: select(inhabitants, { where: { ...where, age_group: "total" } }),
      children: select(inhabitants, { where: { ...where, age_group: "0-17" } }),
    };
  },
  draw(answers, { document, params }) {
    const start = rowsOf(answers.start);
    const [all, children] = [onlyValue(inhabitants, answers.all), onlyValue(inhabitants, answers.children)];
    const inferred = start.filter(({ status }) => status === "inferred");
    const [first, now] = [formatDay(given(params, "start"), "nb"), formatDay(given(params, "day"), "nb")];
    const count = (value: typeof all): string => whole(isFigure(value) ? value.estimate : undefined);
    return facts(
      document,
      [
        { label: text.on(text.services, first), value: whole(rowsOf(answers.servicesAtStart).length) },
        {
          label: text.on(text.municipalities, first),
          value: whole(start.length),
          mark: statusMark(
            document,
            inferred.map((row) => textOf(row, "status")),
          ),
        },
        { label: text.on(text.services, now), value: whole(rowsOf(answers.services).length) },
        { label: text.on(text.municipalities, now), value: whole(rowsOf(answers.now).length) },
        { label: text.inhabitants(formatPeriod(all.periodStart, all.periodEnd, "nb")), value: count(all) },
        { label: text.children, value: count(children) },
      ],
      text.baseNote(
        whole(inferred.length),
        whole(start.length),
        start.filter((row) => textOf(row, "services") === "").map((row) => textOf(row, "short_name")),
        first,
      ),
      verify(document, [{ metric: inhabitants, values: [all, children] }]),
    );
  },
};
