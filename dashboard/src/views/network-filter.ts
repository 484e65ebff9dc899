import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { given } from "./parts/params.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const { offers } = nb;

/** A filter over the region's networks for the views named in `data-governs`; the page makes it work. */
export const networkFilter: View = {
  query: () => ({
    networks: lookup("networks"),
    register: lookup("register_services", { where: { state: ["answered", "half_filled"] } }),
  }),
  draw({ networks, register }, { document, params }) {
    if (rowsOf(register).length === 0) return element(document, "div");
    const isGaps = given(params, "governs").includes("gapList");
    return filterForm(document, given(params, "governs"), [
      {
        label: isGaps ? offers.gaps.filter : offers.pyramid.filter,
        name: "nettverk",
        options: [
          option(document, "alle", isGaps ? offers.gaps.all : offers.pyramid.networks),
          ...rowsOf(networks).map((row) => option(document, text(row, "id"), text(row, "name"))),
        ],
      },
    ]);
  },
};
