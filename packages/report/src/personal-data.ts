import { personalDataIn, type PersonalData as Refused } from "@barneloftet/analytics";

/** What a text may tell of a person: what no file may hold, or a name, which only a person can tell from a place's. */
export type PersonalData = Refused | "name";

const someoneNamed = /(^|\s)([Mm]ed|[Hh]os|[Vv]ed)\s+\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?\s+\p{Lu}/u;

/** Names of methods that look like a person's. */
const methods = /marte meo|trygg base|de utrolige årene|circle of security/gi;

/**
 * What a short text, such as the name of an offer, may tell of a person: the gravest of what is found, or undefined.
 *
 * Digits and addresses are as `personalDataIn` finds them, and a file that holds them is refused. Two capitalised words
 * after «med», «hos» or «ved» are a name, and so is a common first name anywhere: it may be mistaken, and is no reason to
 * refuse.
 */
export function personalData(text: string): PersonalData | undefined {
  const plain = text.normalize("NFKC").replace(methods, "");
  return personalDataIn(plain) ?? (someoneNamed.test(plain) || hasFirstName(plain) ? "name" : undefined);
}

/** Whether an own offer of the name is left out of what is saved: joining would refuse it. */
export function isLeftOut(name: string): boolean {
  return personalDataIn(name) !== undefined;
}

function hasFirstName(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => firstNames.has(word) || firstNames.has(word.replace(/s$/, "")));
}

// Common first names in Norway. Left out are those that are also words or places: Hans, Per, Liv, Tone, Dag, Olav.
const firstNames = new Set(
  `aisha alexander amalie amina anders andreas ane anette anita anna anne anton arild arne asbjørn astrid bente berit
  birgit bjarne bjørg bodil børge camilla cathrine cecilie christian christina christine daniel ebba edvard egil eirik
  elin elise elisabeth ella ellen elsa emil emilie emma endre erik erling espen eva fatima filip fredrik frida frode
  gerd geir grete gunn gunnar guro hanna hanne harald hassan hege heidi helene helge henrik hilde håkon håvard ida inga
  inger ingrid ingvild isak ivar jakob jan janne jens joakim johan johanne johannes john jonas julie jørgen kari karin
  karoline katrine kjell kjersti kjetil knut kristian kristin kristine kåre lars lasse leif lena lene leon linda line
  linn lisa lise liam linnea lucas ludvig mads magne magnus malin mari maria marianne marie marit marius markus marte
  martin mathias merete mette mikkel mohamed mohammed mona monica morten nils nina noah nora oddvar ola ole oliver
  olivia oskar pål peder peter petter pernille ragnhild randi reidar roar roger roy rolf rune ruth sander sara silje
  simon sissel siri sigrid sofie solveig sondre stian steinar stine sunniva svein sverre synnøve terje thea thomas tobias
  tommy tor tore tormod torill tove trine trond trude turid tuva ulrik unni vegard vibeke vidar vilde viktor william
  wenche yngve ylva øystein øyvind åge åse åshild`.split(/\s+/),
);
