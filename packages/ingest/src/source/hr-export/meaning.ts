import {
  type HrConcept,
  type LeaveKind,
  type NumberConcept,
  numberConceptNames,
  type PlaceConcept,
} from "./concept.js";
import { normalWords } from "./normal-words.js";
import {
  fillers,
  groupWords,
  kindOnly,
  kindWords,
  measureSynonyms,
  percentBeside,
  percentWords,
  placeSynonyms,
  sheetWords,
} from "./synonyms.js";

/** What a header says that its column is: one thing, a percentage, or several things at once. */
export type Meaning =
  /** `bare` where nothing but a kind of sick leave says that it is lost days. */
  | { readonly kind: "concept"; readonly concept: HrConcept; readonly bare: boolean }
  | { readonly kind: "percent" }
  | { readonly kind: "several"; readonly concepts: readonly HrConcept[] };

/** What the words of headers mean. */
export interface Meanings {
  readonly of: (header: string) => Meaning | undefined;
  /** Whether a header has only words that columns are called by: it can then be nobody's name. */
  readonly isKnown: (header: string) => boolean;
  /** The kind of sick leave that a text's words say, where they say one. */
  readonly kindOf: (text: string) => LeaveKind | undefined;
}

const keyOf = (words: readonly string[]): string => [...new Set(words)].toSorted().join(" ");
const wordsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(normalWords));

/** The meanings of headers by the table of synonyms. */
export function headerMeanings(): Meanings {
  const filling = wordsIn(fillers);
  const without = (words: readonly string[]) => words.filter((word) => !filling.has(word));
  const concepts = new Map<string, HrConcept>();
  for (const [concept, synonyms] of [...Object.entries(placeSynonyms), ...Object.entries(measureSynonyms)])
    for (const synonym of synonyms) concepts.set(keyOf(without(normalWords(synonym))), concept as HrConcept);
  concepts.delete("personer");
  concepts.set("antall personer", "employees");
  const kinds = new Map<string, LeaveKind>();
  for (const [kind, words] of Object.entries(kindWords))
    for (const word of wordsIn(words)) kinds.set(word, kind as LeaveKind);
  const bare: ReadonlySet<string> = new Set(kindOnly.map((text) => keyOf(normalWords(text))));
  const [percent, beside] = [wordsIn(percentWords), wordsIn(percentBeside)];
  const synonyms = [...Object.values(placeSynonyms), ...Object.values(measureSynonyms)].flat();
  const known: ReadonlySet<string> = new Set([
    ...[...wordsIn(synonyms), ...filling, ...kinds.keys(), ...wordsIn(kindOnly), ...percent, ...beside],
    ...wordsIn(groupWords),
  ]);
  const joined = (header: string): readonly string[] => joinedWords(normalWords(header), known);

  const of = (header: string): Meaning | undefined => {
    const words = joined(header);
    if (words.length === 0 || words.some((word) => !known.has(word))) return undefined;
    const whole = concepts.get(keyOf(words));
    if (whole !== undefined) return { kind: "concept", concept: whole, bare: false };
    const isPercent = words.some((word) => percent.has(word));
    const said = [...new Set(words.flatMap((word) => kinds.get(word) ?? []))];
    const rest = keyOf(without(words.filter((word) => !kinds.has(word) && !percent.has(word))));
    if (isPercent)
      return rest === "" || rest.split(" ").every((word) => beside.has(word)) ? { kind: "percent" } : undefined;
    const isCounted = words.some((word) => word === "antall" || word === "ant");
    const named = concepts.get(rest);
    const found = named ?? (said.length > 0 && bare.has(rest) && !isCounted ? "lost_days" : undefined);
    if (found === undefined) return undefined;
    const parts = said.length < 2 ? said : said.filter((kind) => kind !== "total");
    const of = parts.map((kind) => conceptOf(found, kind)).filter((concept) => concept !== undefined);
    if (of.length > 1) return { kind: "several", concepts: of };
    const concept = parts.length === 0 ? found : of[0];
    return concept === undefined ? undefined : { kind: "concept", concept, bare: named === undefined };
  };
  return {
    of,
    isKnown: (header) => {
      const words = joined(header);
      return words.length > 0 && words.every((word) => known.has(word));
    },
    kindOf: (text) => {
      const words = without(joined(text));
      const said = [...new Set(words.flatMap((word) => kinds.get(word) ?? []))];
      const rest = keyOf(words.filter((word) => !kinds.has(word)));
      return said.length === 1 && bare.has(rest) ? said[0] : undefined;
    },
  };
}

/** A measure of one kind of sick leave; undefined where the measure has no kinds. */
function conceptOf(concept: HrConcept, kind: LeaveKind): NumberConcept | PlaceConcept | undefined {
  if (kind === "total") return concept;
  return numberConceptNames.find((name) => name === `${concept}_${kind}`);
}

/** Words with two that are one word when written together, as «egen meldt», joined. */
function joinedWords(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next = ""] = [words[at], words[at + 1]];
    const isJoined = next !== "" && known.has(word + next) && !(known.has(word) && known.has(next));
    found.push(isJoined ? word + next : word);
    if (isJoined) at += 1;
  }
  return found;
}

/** Whether a sheet's name is one that programs give: nobody's name. */
export function isSheetWord(name: string): boolean {
  const known = wordsIn(sheetWords);
  const words = normalWords(name);
  return words.length > 0 && words.every((word) => known.has(word) || /^\d{1,4}$/.test(word));
}
