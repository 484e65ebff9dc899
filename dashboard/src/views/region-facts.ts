import { formatPeriod, inhabitants, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { facts } from "./parts/facts.js";
import { statusMark } from "./parts/mark.js";
import { given } from "./parts/params.js";
import { whole } from "./parts/share-words.js";
import { distinct, rowsOf, text as textOf } from "./parts/texts.js";
import { isFigure, onlyValue } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const text = nb.sheet.facts;

/** How the region is organised and how many live there. */
export const regionFacts: View = {
  query(params) {
    const where = { level: "region", period_start: given(params, "population") };
    return {
      services: lookup("services", { where: { day: given(params, "day") } }),
      organisation: lookup("organisation", { where: { day: given(params, "day") } }),
      networks: lookup("networks"),
      all: select(inhabitants, { where: { ...where, age_group: "total" } }),
      children: select(inhabitants, { where: { ...where, age_group: "0-17" } }),
    };
  },
  draw(answers, { document }) {
    const [services, networks] = [rowsOf(answers.services), rowsOf(answers.networks)];
    const [all, children] = [onlyValue(inhabitants, answers.all), onlyValue(inhabitants, answers.children)];
    const inferred = services.filter(({ status }) => status === "inferred");
    const guessed = services.filter((row) => row.network_status === "inferred").map((row) => textOf(row, "network"));
    const uncertain = networks.filter((row) => distinct(guessed).includes(textOf(row, "id")));
    const unplaced = services.filter(({ network }) => network === null);
    const count = (value: typeof all): string => whole(isFigure(value) ? value.estimate : undefined);
    return facts(
      document,
      [
        {
          label: text.services,
          value: whole(services.length),
          mark: statusMark(
            document,
            inferred.map((row) => textOf(row, "status")),
          ),
        },
        { label: text.municipalities, value: whole(rowsOf(answers.organisation).length) },
        { label: text.networks, value: whole(networks.length) },
        { label: text.inhabitants(formatPeriod(all.periodStart, all.periodEnd, "nb")), value: count(all) },
        { label: text.children, value: count(children) },
      ],
      text.regionNote(
        whole(inferred.length),
        whole(services.length),
        uncertain.map((row) => textOf(row, "name")),
        unplaced.map((row) => textOf(row, "name")),
      ),
      verify(document, [{ metric: inhabitants, values: [all, children] }]),
    );
  },
};
