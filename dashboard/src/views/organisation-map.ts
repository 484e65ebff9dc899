import { formatPeriod, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { figure } from "./parts/figure.js";
import { networkLooks } from "./parts/network-looks.js";
import { organisationOn } from "./parts/organisation.js";
import { organisationNoteOf } from "./parts/organisation-note.js";
import { given } from "./parts/params.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import { tileMapDrawing } from "./parts/tile-map-drawing.js";
import type { View } from "./view.js";

const { organisation } = nb;

/** The municipalities as tiles by network, as organised on a chosen day. */
export const organisationMap: View = {
  query: (params) => ({
    organisation: lookup("organisation"),
    networks: lookup("networks"),
    services: lookup("services", { where: { day: given(params, "dag") } }),
    about: lookup("about"),
    sources: sourcesQuery,
  }),
  draw({ organisation: everyDay, networks, services, about, sources }, { document, params }) {
    const day = given(params, "dag");
    const tiles = rowsOf(everyDay).filter((row) => text(row, "day") === day);
    const next = distinct(rowsOf(everyDay).map((row) => text(row, "day"))).find((other) => other > day);
    const places = organisationOn(tiles);
    const [pack = {}] = rowsOf(about);
    const groups = rowsOf(networks).map((row) => ({
      id: text(row, "id"),
      name: text(row, "name"),
      knownFrom: text(row, "services_known_from"),
      members: places.filter(({ network }) => network === text(row, "id")),
    }));
    const count = (status: string) => places.filter((place) => place.status === status).length;
    const counts = {
      day,
      all: places.length,
      confirmed: count("confirmed"),
      inferred: count("inferred"),
      unknown: count("unknown"),
    };
    const organisationDate = text(pack, "organisation_date");
    // The networks whose services are known also of earlier days stand by themselves, so that the days can be seen beside each other.
    const listed = groups.filter(({ knownFrom }) => knownFrom <= day && knownFrom < organisationDate);
    const isListed = (network: string): boolean => listed.some(({ id }) => id === network);
    return figure(document, {
      finding: organisation.finding(counts),
      drawing: (width) => tileMapDrawing(document, places, groups, networkLooks(groups), width),
      alternative: organisation.alternative({ ...counts, groups }),
      caption: organisation.caption(text(pack, "name"), day),
      source: compactSourceText(sources, distinct(tiles.flatMap((row) => text(row, "sources").split(" ")))),
      notes: [
        organisation.services({
          day,
          all: groups.every(({ knownFrom }) => knownFrom <= day) ? rowsOf(services).length : undefined,
          known: rowsOf(services).filter((row) => isListed(text(row, "network"))).length,
          groups: listed,
        }),
        organisation.howToRead,
        next === undefined
          ? organisationNoteOf(about)
          : organisation.shown(formatPeriod(day, next, "nb"), text(pack, "last_confirmed")),
      ],
      table: {
        caption: organisation.tableCaption(day),
        columns: organisation.columns.map((label) => ({ label })),
        rows: places.map(({ code, name, services: served, networkName, status }) => [
          name,
          code,
          served === "" ? nb.common.unknown : served,
          networkName === "" ? nb.common.unknown : networkName,
          nb.common.status[status],
        ]),
      },
    });
  },
};
