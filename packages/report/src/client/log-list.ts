import { addDays, facetValue, formatDay, type LoggedRequest } from "@barneloftet/analytics";
import { weekWords } from "../iso-week.js";
import { button, element, setText, today } from "./dom.js";
import { type Entry, type Log, type LogState, nameOfService } from "./log.js";
import { undoPlace } from "./undo.js";

const soon = 14;

/** The requests in the log, the latest week first, and those whose evaluation is due. */
export function logList(log: Log): HTMLElement {
  const { store, data } = log;
  const undo = undoPlace();
  const due = element("div");
  const count = element("span", { className: "count" });
  const list = element("ul", { className: "entries" });
  const nameOf = (id: string): string => nameOfService(data, id);
  const remove = (entry: Entry): void => {
    const before = store.get();
    const { entries, editing } = before;
    const left = entries.filter(({ key }) => key !== entry.key);
    store.set({ ...before, entries: left, editing: editing === entry.key ? undefined : editing });
    undo.tell("Henvendelsen er slettet.", () => {
      const now = store.get();
      store.set({ ...now, entries: [...now.entries, entry] });
    });
    undo.element.querySelector("button")?.focus();
  };
  store.listen((state) => {
    setText(count, String(state.entries.length));
    due.replaceChildren(...reminders(state, nameOf));
    const sorted = state.entries.toSorted((a, b) => b.request.week.localeCompare(a.request.week) || b.key - a.key);
    list.replaceChildren(
      ...sorted.map((entry) =>
        item(
          entry,
          nameOf,
          () => store.set({ ...store.get(), editing: entry.key }),
          () => remove(entry),
        ),
      ),
    );
  });
  return element(
    "section",
    { "aria-labelledby": "log" },
    due,
    element("h2", { id: "log" }, "Loggen ", count),
    undo.element,
    list,
  );
}

function item(
  { key, request }: Entry,
  nameOf: (id: string) => string,
  edit: () => void,
  remove: () => void,
): HTMLLIElement {
  const head = element(
    "p",
    { id: `entry-${key}`, className: "entry-head" },
    `${nameOf(request.service)}, ${weekWords(request.week)}`,
  );
  const words = [request.request_type, request.reason, request.complexity, request.outcome].map((value) =>
    facetValue("category", value, "nb"),
  );
  const buttons = [button("Endre", edit), button("Slett", remove)];
  for (const made of buttons) made.setAttribute("aria-describedby", head.id);
  return element(
    "li",
    {},
    head,
    element("p", {}, `${sentence(words.join(" · "))}.`),
    ...daysOf(request).map((text) => element("p", { className: "carried" }, text)),
    element("p", { className: "actions" }, ...buttons),
  );
}

function daysOf({ start, planned_evaluation, evaluated, ended }: LoggedRequest): readonly string[] {
  const said = [
    start && `begynte ${formatDay(start, "nb")}`,
    planned_evaluation && `evaluering planlagt ${formatDay(planned_evaluation, "nb")}`,
    evaluated && "evaluert",
    ended && `avsluttet ${formatDay(ended, "nb")}`,
  ].filter((text) => typeof text === "string" && text !== "");
  return said.length > 0 ? [sentence(said.join(", "))] : [];
}

function reminders({ entries }: LogState, nameOf: (id: string) => string): readonly HTMLElement[] {
  const limit = addDays(today(), soon);
  const waiting = entries
    .map(({ request }) => request)
    .filter((of) => !of.evaluated && of.planned_evaluation !== undefined && of.planned_evaluation <= limit)
    .toSorted((a, b) => (a.planned_evaluation ?? "").localeCompare(b.planned_evaluation ?? ""));
  if (waiting.length === 0) return [];
  const lines = waiting.map(({ service, week, planned_evaluation = "" }) => {
    const when = planned_evaluation < today() ? "skulle vært evaluert" : "skal evalueres";
    return element("li", {}, `${nameOf(service)}, ${weekWords(week)}: ${when} ${formatDay(planned_evaluation, "nb")}`);
  });
  return [
    element(
      "div",
      { className: "notice" },
      element("p", {}, element("strong", {}, "Husk å evaluere")),
      element("ul", {}, ...lines),
    ),
  ];
}

const sentence = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase("nb")}${text.slice(1)}`;
