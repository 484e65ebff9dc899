import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { rowsOf, text } from "./parts/texts.js";
import { unitAddress } from "./parts/unit-link.js";
import type { View } from "./view.js";

/** Every network with its services, and every municipality, each a link to its own page. */
export const unitList: View = {
  query: () => ({ units: lookup("units"), relations: lookup("relations", { where: { relation: ["service"] } }) }),
  draw({ units, relations }, { document }) {
    const all = rowsOf(units);
    const of = (level: string) => all.filter((row) => text(row, "level") === level);
    const link = (level: string, id: string, name: string): HTMLElement =>
      element(document, "a", { href: `./${unitAddress(level, id)}` }, name);
    const inNetworks = rowsOf(relations).filter((row) => text(row, "level") === "network" && text(row, "to_id") !== "");
    const rest = of("service").filter((row) => !inNetworks.some((each) => text(each, "to_id") === text(row, "id")));
    const items = (rows: readonly HTMLElement[]): HTMLElement =>
      element(document, "ul", { class: "units" }, ...rows.map((row) => element(document, "li", {}, row)));
    return element(
      document,
      "div",
      {},
      element(document, "h2", {}, nb.units.list.services),
      ...of("network").flatMap((network) => [
        element(document, "h3", {}, link("network", text(network, "id"), text(network, "name"))),
        items(
          inNetworks
            .filter((row) => text(row, "id") === text(network, "id"))
            .map((row) => link("service", text(row, "to_id"), text(row, "to_name"))),
        ),
      ]),
      ...(rest.length === 0
        ? []
        : [
            element(document, "h3", {}, nb.units.list.noNetwork),
            items(rest.map((row) => link("service", text(row, "id"), text(row, "name")))),
          ]),
      element(document, "h2", {}, nb.units.list.municipalities),
      items(of("municipality").map((row) => link("municipality", text(row, "id"), text(row, "name")))),
    );
  },
};
