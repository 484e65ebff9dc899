import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { offerGroups } from "./parts/offer-groups.js";
import { given } from "./parts/params.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const { offers } = nb;

/** A filter over the offers for the views named in `data-governs`; `data-tilbud` is the one that is shown first. */
export const offerFilter: View = {
  query: () => ({
    offers: lookup("offers"),
    register: lookup("register_services", { where: { state: ["answered", "half_filled"] } }),
  }),
  draw(answers, { document, params }) {
    if (rowsOf(answers.register).length === 0) return element(document, "div");
    const groups = offerGroups(rowsOf(answers.offers)).map(({ heading, rows }) =>
      element(
        document,
        "optgroup",
        { label: heading },
        ...rows.map((row) =>
          option(document, text(row, "id"), text(row, "name"), text(row, "id") === given(params, "tilbud")),
        ),
      ),
    );
    return filterForm(document, given(params, "governs"), [
      { label: offers.map.filter, name: "tilbud", options: groups },
    ]);
  },
};
