import { lookup, select, sickLeaveFromDays } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "./parts/element.js";
import { reachedOffers, reachedOffersQueries } from "./parts/reached-offers.js";
import { summaryOf } from "./parts/register.js";
import { seriesOfUnit, widest } from "./parts/series.js";
import { rowsOf, text } from "./parts/texts.js";
import { unitOf } from "./parts/unit.js";
import { values } from "./parts/values.js";
import type { Answer, View } from "./view.js";

const words = nb.unitSheet.questions;

/** Two neutral questions for the meeting: of those who have not sent in, else of decisions; and of the offer that the fewest children reach. */
export const sheetQuestions: View = {
  query(params) {
    const { level, id } = unitOf(params);
    return {
      ...reachedOffersQueries(params),
      members: lookup("relations", { where: { level, id, relation: "service" } }),
      answered: lookup("register_services"),
      leave: select(sickLeaveFromDays, { where: { level, unit: id, type: "total" } }),
    };
  },
  draw(answers, { document }) {
    const [fewest] = reachedOffers(answers);
    const second = summaryOf(answers).isEmpty || !fewest ? words.begin : words.gaps(fewest.name);
    return element(
      document,
      "div",
      {},
      element(document, "h3", {}, words.heading),
      element(
        document,
        "ol",
        { class: "questions" },
        element(document, "li", {}, isSomebodySilent(answers) ? words.reporting : words.decisions),
        element(document, "li", {}, second),
      ),
      element(document, "p", { class: "caveat" }, nb.unitSheet.caveat),
    );
  },
};

/** Whether a service of the unit has given no sick leave for the latest period, or not all its answers to the register; so too where the services are not known. */
function isSomebodySilent(answers: Readonly<Record<string, Answer>>): boolean {
  const services = rowsOf(answers.members).map((row) => text(row, "to_id"));
  const states = rowsOf(answers.answered).filter((row) => services.includes(text(row, "service")));
  const latest = widest(seriesOfUnit(values(sickLeaveFromDays, answers.leave)))?.latest;
  return (
    latest === undefined ||
    latest.membersFound < services.length ||
    services.includes("") ||
    states.some((row) => text(row, "state") !== "answered")
  );
}
