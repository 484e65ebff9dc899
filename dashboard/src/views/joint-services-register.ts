import { lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { entries } from "./parts/entries.js";
import { figure } from "./parts/figure.js";
import { organisationOn } from "./parts/organisation.js";
import { given } from "./parts/params.js";
import { sourcesQuery, sourceText } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { View } from "./view.js";

const words = nb.lists.register;

/** The national register of joint services as recorded, its faulty rows marked. */
export const jointServicesRegister: View = {
  query: (params) => ({
    register: lookup("joint_services_register"),
    tiles: lookup("organisation", { where: { day: given(params, "dag") } }),
    sources: sourcesQuery,
  }),
  draw({ register, tiles, sources }, { document }) {
    const names = new Map(organisationOn(rowsOf(tiles)).map(({ code, name }) => [code, name]));
    const rows = rowsOf(register).map((row) => ({
      code: text(row, "code"),
      name: names.get(text(row, "code")) ?? words.otherUnit,
      recorded: text(row, "recorded_names"),
      fault: text(row, "fault"),
      source: text(row, "source"),
    }));
    const faulty = rows.filter(({ fault }) => fault !== "");
    return figure(document, {
      finding: words.finding(faulty.length, rows.length),
      content: [
        entries(
          document,
          "h4",
          faulty.map(({ name, code, recorded, fault }) => ({
            title: `${name} (${code})`,
            lines: [
              { label: words.recorded, content: recorded },
              { label: words.fault, content: fault },
            ],
          })),
        ),
      ],
      caption: words.caption,
      source: sourceText(sources, distinct(rows.map(({ source }) => source))),
      notes: [words.notMended],
      table: {
        caption: words.tableCaption,
        columns: words.columns.map((label) => ({ label })),
        rows: rows.map(({ name, code, recorded, fault }) => [
          code,
          name,
          recorded,
          fault === "" ? words.noFault : `${words.marked} ${fault}`,
        ]),
      },
    });
  },
};
