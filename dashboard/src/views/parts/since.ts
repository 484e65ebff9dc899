import { formatDay } from "@barneloftet/analytics";
import { nb } from "../../text/nb.js";
import type { Answer, Params } from "../view.js";
import { distinct, rowsOf, text } from "./texts.js";

const words = nb.changes.filter;

/** What changes are counted from: an earlier edition, or a meeting and the edition that it had before it. */
export interface Since {
  /** As a link says it. */
  readonly id: string;
  readonly label: string;
  /** As it stands in a sentence. */
  readonly said: string;
  readonly edition: Edition | undefined;
  /** The day of the meeting; undefined where it is an edition that is counted from. */
  readonly meeting: string | undefined;
}

/** An edition that was published before, and the day of its newest source. */
export interface Edition {
  readonly name: string;
  readonly day: string;
}

/** What changes can be counted from: the editions, newest first, then the meetings. */
export function sinceChoices(earlier: Answer | undefined, decisions: Answer | undefined): readonly Since[] {
  const editions = rowsOf(earlier)
    .map((row) => ({ name: text(row, "edition"), day: text(row, "known_until") }))
    .toSorted((a, b) => (a.day > b.day ? -1 : 1));
  const decided = rowsOf(decisions).filter((row) => text(row, "follow_up") !== "event");
  const days = distinct(decided.map((row) => text(row, "date")))
    .toSorted()
    .toReversed();
  return [
    ...editions.map((edition) => ({
      ...{ id: `utgave-${edition.name}`, label: editionWords(edition), said: editionWords(edition) },
      ...{ edition, meeting: undefined },
    })),
    ...days.map((day) => {
      const bodies = decided.filter((row) => text(row, "date") === day).map((row) => text(row, "body"));
      return {
        ...{ id: `mote-${day}`, label: words.meeting(formatDay(day, "nb"), distinct(bodies)) },
        said: words.onlyMeeting(formatDay(day, "nb")),
        // The edition that lay before the meeting; the oldest where none was so early.
        edition: editions.find((each) => each.day <= day) ?? editions.at(-1),
        meeting: day,
      };
    }),
  ];
}

/** What the reader counts from: what the link says, or else the newest of them. */
export function sinceChosen(choices: readonly Since[], { siden }: Params): Since | undefined {
  return choices.find(({ id }) => id === siden) ?? choices[0];
}

/** An edition by its newest source: «utgaven fra juli 2025». */
export const editionWords = ({ day }: Edition): string => words.edition(formatDay(day, "nb"));
