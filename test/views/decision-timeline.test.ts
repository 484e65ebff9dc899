import { expect, test } from "vitest";
import { decisionTimeline } from "../../dashboard/src/views/decision-timeline.ts";
import { drawn, plain } from "./drawn.ts";

const decision = (date: string, follow_up: string) => ({
  ...{
    date,
    body: "Utvalget",
    what: "Bestemte noe",
    amount_nok: null,
    follow_up,
    source: "referat",
    status: "invented",
  },
});
const notesOn = (...states: readonly string[]): readonly string[] => {
  const rows = {
    about: [{ name: "Liten" }],
    decisions: states.map((state, i) => decision(`2024-0${i + 1}-01`, state)),
    sources: [{ id: "referat", title: "Referat", publisher: "Utvalget", kind: "invented" }],
  };
  return [...drawn(decisionTimeline, rows, {}).querySelectorAll("figcaption .note")].map((note) =>
    plain(note.textContent),
  );
};

/** Whatever the list says, it does not say that nothing has been decided since. */
const newest = (day: string): string =>
  `Det nyeste vi kjenner til, er fra ${day}. Det betyr ikke at ingenting er bestemt siden.`;

test("what is left of the decisions is told by their numbers: not done, under way, and not known", () => {
  expect(notesOn("under_way", "done", "unknown", "not_done", "unknown", "event")).toEqual([
    "Ikke gjort ennå: nr. 4.",
    "I gang: nr. 1.",
    "Vi vet ikke om det er gjort: nr. 3 og 5.",
    newest("1.6.2024"),
  ]);
});

test("nothing is said to be left where all is done, or where there are only events", () => {
  expect(notesOn("done", "event")).toEqual([newest("1.2.2024")]);
});
