/** The longest address that is kept, in characters. */
const longest = 120;

/** What a function is called, alone or in a compound as `familieteam`; none of it is a part of a person's name by itself. */
const functions = [
  "barnevern(?:et|s)?",
  "barne?|barns|unge|ungdoms?|familie(?:r|ne?|vern)?|oppvekst",
  "bv|bvt|bvv",
  "post|kontor(?:et)?|team(?:et)?|nettverk(?:et|s)?|base[nr]?|enhet(?:en)?|senter(?:et)?|vakt(?:en|a)?",
  "tjenesten?|tiltak(?:et|s)?|kompetanse|veiled(?:ning|ere?)",
];

/** What may stand in a compound with a function, and is none alone. */
const joints = "og|for|mottak(?:et)?|avdeling(?:en)?";

const functionWord = new RegExp(`^(?:${joints})*(?:${functions.join("|")})(?:${functions.join("|")}|${joints})*\\d*$`);

/**
 * Whether a text is one address of a function, as in `barnevern@granli.example`, and not a person's: one of the words
 * before the @ is a function's. Words are matched whole, so that `barnevik` is no `barn`.
 */
export function isFunctionMailbox(text: string): boolean {
  const [, local] = /^([a-z0-9æøå._+-]+)@[a-z0-9æøå-]+(?:\.[a-z0-9æøå-]+)*\.[a-z]{2,}$/i.exec(text) ?? [];
  if (local === undefined || text.length > longest) return false;
  return local
    .toLowerCase()
    .split(/[._+-]/)
    .some((word) => functionWord.test(word));
}
