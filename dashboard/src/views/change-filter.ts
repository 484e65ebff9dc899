import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { sinceQuery } from "./parts/changes.js";
import { element } from "./parts/element.js";
import { filterForm, option } from "./parts/filter-form.js";
import { given } from "./parts/params.js";
import { sinceChoices } from "./parts/since.js";
import { rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.changes.filter;

/** Choices of what changes are counted from, and of whose they are, for the figures named in `data-governs`. */
export const changeFilter: View = {
  query: () => ({ ...sinceQuery, networks: lookup("networks") }),
  draw({ earlier, decisions, networks }, { document, params }) {
    const choices = sinceChoices(earlier, decisions);
    if (choices.length === 0) return element(document, "div");
    return filterForm(document, given(params, "governs"), [
      {
        ...{ label: words.since, name: "siden" },
        options: choices.map(({ id, label }) => option(document, id, label)),
      },
      ...(rowsOf(earlier).length === 0
        ? []
        : [
            {
              ...{ label: words.network, name: "nettverk" },
              options: [
                option(document, "alle", words.all),
                ...rowsOf(networks).map((row) => option(document, text(row, "id"), text(row, "name"))),
              ],
            },
          ]),
    ]);
  },
};
