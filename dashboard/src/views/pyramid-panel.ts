import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { given } from "./parts/params.js";
import { registerQueries, summaryOf } from "./parts/register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** What a sheet says of the register in a line, with the way to the page that says more. */
export const pyramidPanel: View = {
  query: () => ({ ...registerQueries, fragile: lookup("fragile_offers") }),
  draw(answers, { document, params }) {
    const summary = summaryOf(answers);
    const link = element(document, "a", { href: given(params, "link"), class: "screen-only" }, offers.panel.link);
    const said = summary.isEmpty ? offers.notSubmitted(summary.services, summary.period) : offers.answered(summary);
    return element(document, "p", { class: "register-line" }, said, " ", link);
  },
};
