import { inhabitants, lookup, select } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { statusMark } from "./parts/mark.js";
import { whole } from "./parts/share-words.js";
import { periodOf } from "./parts/side-by-side.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { onLatestBorders } from "./parts/unit.js";
import { unitAddress } from "./parts/unit-link.js";
import { isFigure, values } from "./parts/values.js";
import { verify } from "./parts/verify.js";
import type { View } from "./view.js";

const words = nb.units.list;

/** Every network with its size and its services, and every municipality, each a link to its own page. */
export const unitList: View = {
  query: () => ({
    units: lookup("units"),
    relations: lookup("relations", { where: { relation: ["service"] } }),
    children: select(inhabitants, { where: { level: "network", age_group: "0-17" } }),
    sources: sourcesQuery,
  }),
  draw({ units, relations, children, sources }, { document }) {
    const all = rowsOf(units);
    const of = (level: string) => all.filter((row) => text(row, "level") === level);
    const link = (level: string, id: string, name: string): HTMLElement =>
      element(document, "a", { href: `./${unitAddress(level, id)}` }, name);
    const inNetworks = rowsOf(relations).filter((row) => text(row, "level") === "network" && text(row, "to_id") !== "");
    const counted = onLatestBorders(values(inhabitants, children)).filter(isFigure);
    const newest = counted.toSorted((a, b) => a.periodStart.localeCompare(b.periodStart)).at(-1);
    const sizes = counted.filter(({ periodStart }) => periodStart === newest?.periodStart);
    const sizeOf = (network: string): readonly (Node | string)[] => {
      const size = sizes.find(({ unit }) => unit === network);
      const mark = size && statusMark(document, [size.status]);
      return size ? [`, ${words.children(whole(size.estimate))}`, ...(mark ? [" ", mark] : [])] : [];
    };
    const rest = of("service").filter((row) => !inNetworks.some((each) => text(each, "to_id") === text(row, "id")));
    const items = (rows: readonly HTMLElement[]): HTMLElement =>
      element(document, "ul", { class: "units" }, ...rows.map((row) => element(document, "li", {}, row)));
    return element(
      document,
      "div",
      {},
      element(document, "h2", {}, words.services),
      ...of("network").flatMap((network) => [
        element(
          document,
          "h3",
          {},
          link("network", text(network, "id"), text(network, "name")),
          ...sizeOf(text(network, "id")),
        ),
        items(
          inNetworks
            .filter((row) => text(row, "id") === text(network, "id"))
            .map((row) => link("service", text(row, "to_id"), text(row, "to_name"))),
        ),
      ]),
      ...(rest.length === 0
        ? []
        : [
            element(document, "h3", {}, words.noNetwork),
            items(rest.map((row) => link("service", text(row, "id"), text(row, "name")))),
          ]),
      ...(newest
        ? [
            element(
              document,
              "p",
              { class: "counted" },
              words.counted(
                periodOf(newest),
                compactSourceText(sources, distinct(sizes.flatMap((size) => size.sources))),
              ),
            ),
            verify(document, [{ metric: inhabitants, values: sizes }]),
          ]
        : []),
      element(document, "h2", {}, words.municipalities),
      items(of("municipality").map((row) => link("municipality", text(row, "id"), text(row, "name")))),
    );
  },
};
