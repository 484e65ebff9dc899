import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { given } from "./parts/params.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const { collecting } = nb;

/** Every service's form to download, by network, and the log of each network's base. */
export const formList: View = {
  query: () => ({ about: lookup("about"), networks: lookup("networks"), services: lookup("register_services") }),
  draw({ about, networks, services }, { document, params }) {
    const [row = {}] = rowsOf(about);
    const period = text(row, "register_period");
    const folder = `../skjema/${given(params, "region")}`;
    // `finish` makes a link of it: to save, since the site's own policy would refuse its script.
    const file = (name: string, label: string): HTMLElement =>
      element(document, "a", { "data-file": `${folder}/${name}-${period}.html` }, label);
    const ids = distinct(rowsOf(services).map((service) => text(service, "network")));
    return element(
      document,
      "div",
      { class: "forms" },
      ...ids.map((id) => {
        const network = rowsOf(networks).find((one) => text(one, "id") === id);
        const own = rowsOf(services).filter((service) => text(service, "network") === id);
        const items = own.map((service) =>
          element(
            document,
            "li",
            {},
            file(`tiltaksregisteret-${text(service, "service")}`, collecting.form(text(service, "name"), period)),
          ),
        );
        const log = network
          ? [element(document, "li", {}, file(`henvendelseslogg-${id}`, collecting.log(text(network, "name"), period)))]
          : [];
        return element(
          document,
          "section",
          {},
          element(document, "h3", {}, network ? text(network, "name") : collecting.noNetwork),
          element(document, "ul", {}, ...items, ...log),
        );
      }),
    );
  },
};
