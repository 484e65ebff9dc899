import { formatDay, lookup } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { sinceQuery } from "./parts/changes.js";
import { element } from "./parts/element.js";
import { empty } from "./parts/empty.js";
import { figure } from "./parts/figure.js";
import { regionPage } from "./parts/region-page.js";
import { type Since, sinceChoices, sinceChosen } from "./parts/since.js";
import { compactSourceText, sourcesQuery } from "./parts/source.js";
import { distinct, rowsOf, text } from "./parts/texts.js";
import type { Answer, View } from "./view.js";

const words = nb.changes.decided;

/** What has been decided since an earlier edition or a meeting, and the older decisions of which more has been done. */
export const decidedSince: View = {
  query: () => ({ ...sinceQuery, changed: lookup("decision_changes"), sources: sourcesQuery }),
  draw({ earlier, decisions, changed, sources }, { document, params }) {
    const since = sinceChosen(sinceChoices(earlier, decisions), params);
    if (since === undefined) return empty(document, words.noneYet, words.noneWhy);
    const { made, followed } = found(since, decisions, changed);
    const rows = [...made, ...followed];
    if (rows.length === 0) return empty(document, words.none(since.said), words.noneWhy);
    return figure(document, {
      finding: words.finding(made.length, made.some(isEvent), followed.length, since.said),
      content: [
        element(
          document,
          "ul",
          { class: "timeline" },
          ...rows.map((row) =>
            element(
              document,
              "li",
              {},
              element(document, "time", { datetime: text(row, "date") }, formatDay(text(row, "date"), "nb")),
              element(
                document,
                "span",
                {},
                `${nb.decisions.what(text(row, "body"), text(row, "what"))} ${stateOf(row)}`,
              ),
            ),
          ),
        ),
      ],
      caption: since.meeting === undefined ? words.caption(since.said) : words.captionMeeting(since.said),
      source: compactSourceText(sources, distinct(rows.map((row) => text(row, "source")))),
      download: element(
        document,
        "p",
        { class: "ways" },
        element(document, "a", { href: regionPage(params, "vedtak") }, words.all),
      ),
      statuses: distinct(rows.map((row) => text(row, "status"))),
    });
  },
};

/** Of an edition what it did not have; of a meeting what was decided at it and after it. */
function found({ edition, meeting }: Since, decisions: Answer | undefined, changed: Answer | undefined) {
  const since = rowsOf(changed).filter((row) => text(row, "since") === edition?.name);
  const isNew = (row: Answer["rows"][number]): boolean => text(row, "kind") === "new";
  const made =
    meeting === undefined ? since.filter(isNew) : rowsOf(decisions).filter((row) => text(row, "date") >= meeting);
  const isMade = (row: Answer["rows"][number]): boolean =>
    made.some((one) => ["date", "body", "what"].every((column) => text(one, column) === text(row, column)));
  return { made, followed: since.filter((row) => !isNew(row) && !isMade(row)) };
}

const isEvent = (row: Answer["rows"][number]): boolean => text(row, "follow_up") === "event";

function stateOf(row: Answer["rows"][number]): string {
  const [now, before] = ["follow_up", "followed_before"].map((column) => text(row, column));
  if (isEvent(row)) return "";
  if (now === "") return words.gone;
  const state = nb.decisions.followUps[now ?? ""] ?? "";
  return before === "" ? words.state(state) : words.followed(nb.decisions.followUps[before ?? ""] ?? "", state);
}
