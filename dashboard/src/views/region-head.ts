import { formatPeriod, formatValue, lookup, select, sickLeave, tenureUnder48Months } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { shareWords } from "./parts/share-words.js";
import { sheetHead } from "./parts/sheet-head.js";
import { onlyValue } from "./parts/values.js";
import type { View } from "./view.js";

/** The head of the region's sheet: the finding about its staff. */
export const regionHead: View = {
  query: () => ({
    about: lookup("about"),
    tenure: select(tenureUnder48Months, { where: { level: "region" } }),
    leave: select(sickLeave, { where: { level: "region", type: "total" } }),
  }),
  draw({ about, tenure, leave }, { document }) {
    const [share, percent] = [onlyValue(tenureUnder48Months, tenure), onlyValue(sickLeave, leave)];
    const finding = nb.sheet.region.finding(
      shareWords(share),
      formatValue(percent, "nb"),
      formatPeriod(percent.periodStart, percent.periodEnd, "nb"),
    );
    return sheetHead(document, finding, share.name, about);
  },
};
