import { formatInterval, formatPeriod, formatValue, lookup, select, sickLeaveFromDays } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { seriesOfUnit, widest } from "./parts/series.js";
import { sheetHead } from "./parts/sheet-head.js";
import { rowsOf, text } from "./parts/texts.js";
import { unitOf, unitQuery } from "./parts/unit.js";
import { isFigure, values } from "./parts/values.js";
import type { View } from "./view.js";

const words = nb.unitSheet;

/** The head of a unit's sheet: who has sent in, and how much sick leave there was where that is known. */
export const unitSheetHead: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      about: lookup("about"),
      unit: unitQuery(params),
      services: lookup("relations", { where: { level, id, relation: "service" } }),
      leave: select(sickLeaveFromDays, { where: { level, unit: id, type: "total" } }),
    };
  },
  draw({ about, unit, services, leave }, { document }) {
    const [row = {}] = rowsOf(unit);
    const name = text(row, "name");
    const known = rowsOf(services).filter((each) => text(each, "to_id") !== "");
    const latest = widest(seriesOfUnit(values(sickLeaveFromDays, leave)))?.latest;
    if (known.length === 0) return sheetHead(document, words.findingNoList(name), name, about);
    if (!latest) return sheetHead(document, words.findingEmpty(name, known.length), name, about);
    const lead = isFigure(latest)
      ? words.lead(
          sickLeaveFromDays.label.nb.split(",")[0] ?? "",
          formatValue(latest, "nb"),
          formatInterval(latest, "nb") ?? "",
          formatPeriod(latest.periodStart, latest.periodEnd, "nb"),
        )
      : "";
    return sheetHead(document, words.finding(name, latest.membersFound, known.length, lead), name, about);
  },
};
