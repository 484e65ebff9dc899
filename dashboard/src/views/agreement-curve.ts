import { lookup } from "@barneloftet/analytics";
import * as Plot from "@observablehq/plot";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { figure } from "./parts/figure.js";
import { fromZero } from "./parts/layout.js";
import { palette } from "./parts/palette.js";
import { notSubmitted, registerNotes, registerQueries, registerSource, summaryOf } from "./parts/register.js";
import { distinct, number, rowsOf, text } from "./parts/texts.js";
import { verifyRegister } from "./parts/verify-register.js";
import type { View } from "./view.js";

const { offers } = nb;

/** How many agreements the finding speaks of: few enough to be made before the next meeting. */
const spokenOf = 3;

/** What 0 to 10 agreements could give at most, and which they are. */
export const agreementCurve: View = {
  query: () => ({ ...registerQueries, sets: lookup("agreement_sets") }),
  draw(answers, context) {
    const { document } = context;
    const summary = summaryOf(answers);
    if (summary.isEmpty) return notSubmitted(summary, offers.here.helpers, context);
    const rows = rowsOf(answers.sets);
    const points = distinct(rows.map((row) => text(row, "agreements"))).map((k) => {
      const of = rows.filter((row) => text(row, "agreements") === k);
      const [first = {}] = of;
      return {
        agreements: number(first, "agreements"),
        pairs: number(first, "pairs"),
        children: number(first, "children"),
        lines: of
          .filter((row) => row.provider_name !== null)
          .map((row) => offers.curve.row(text(row, "provider_name"), text(row, "user_name"), text(row, "offer_names"))),
      };
    });
    const spoken = points.find(({ agreements }) => agreements === spokenOf);
    if (!spoken || spoken.pairs === 0) return element(document, "p", {}, offers.curve.nothing);
    // A set with fewer agreements than it may have is an earlier one again.
    const others = points.filter(
      ({ agreements, lines }) => lines.length > 0 && lines.length === agreements && agreements !== spoken.lines.length,
    );
    const last = points.at(-1) ?? spoken;
    const isEnough = last.lines.length !== last.agreements;
    return figure(document, {
      finding: offers.curve.finding(spoken.lines.length, spoken.children),
      content: [
        element(document, "h4", {}, offers.curve.which(spoken.lines.length)),
        listOf(document, spoken.lines),
        ...(others.length === 0
          ? []
          : [
              element(
                document,
                "details",
                {},
                element(document, "summary", {}, offers.curve.others),
                ...others.flatMap(({ lines }) => [
                  element(document, "h4", {}, offers.curve.which(lines.length)),
                  listOf(document, lines),
                ]),
              ),
            ]),
      ],
      drawing: (width) =>
        Plot.plot({
          document,
          width,
          height: 260,
          marginBottom: 40,
          marginLeft: 64,
          style: { fontFamily: "inherit", fontSize: "12px" },
          x: {
            label: offers.curve.x,
            ticks: points.map(({ agreements }) => agreements),
            tickFormat: (k: number) => offers.number(k),
          },
          y: {
            label: offers.curve.y,
            domain: fromZero(points.map(({ pairs }) => pairs)),
            ticks: 5,
            tickFormat: (pairs: number) => offers.number(pairs),
          },
          marks: [
            Plot.gridY({ stroke: palette.rule, strokeOpacity: 1, ticks: 5 }),
            Plot.ruleY([0]),
            Plot.line(points, { x: "agreements", y: "pairs", stroke: palette.accentMid, curve: "linear" }),
            Plot.dot(points, {
              x: "agreements",
              y: "pairs",
              title: wordsOf,
              fill: palette.accent,
              stroke: palette.paper,
              r: 4,
            }),
          ],
        }),
      alternative: offers.curve.alternative(
        points.map(({ agreements, pairs }) => `${agreements}: ${offers.number(pairs)}`),
      ),
      caption: offers.curve.caption,
      verified: verifyRegister(document, answers, "agreement_sets"),
      source: registerSource(answers),
      notes: [
        ...(isEnough ? [offers.curve.enough(last.lines.length)] : []),
        offers.free(summary.period),
        offers.curve.assumed,
        offers.curve.ties,
        ...registerNotes(answers),
      ],
      table: {
        caption: offers.curve.caption,
        columns: offers.curve.columns.map((label, i) => ({ label, numeric: i > 0 })),
        rows: points.map(({ agreements, pairs, children }) => [agreements, pairs, children].map(offers.number)),
      },
      open: true,
    });
  },
};

const wordsOf = ({
  agreements,
  pairs,
  children,
}: Readonly<Record<"agreements" | "pairs" | "children", number>>): string =>
  offers.curve.mark(offers.number(agreements), offers.number(pairs), offers.number(children));

const listOf = (document: Document, lines: readonly string[]): HTMLElement =>
  element(document, "ul", {}, ...lines.map((line) => element(document, "li", {}, line)));
