import type { CollectionSheet } from "./collection-sheet.js";
import { sheetsOfCases } from "./sheets-of-cases.js";
import { sheetsOfPeople } from "./sheets-of-people.js";

/** Every sheet that a service is asked to fill in, in order. Whoever reads a template back reads exactly these. */
export const collectionSheets: readonly CollectionSheet[] = [...sheetsOfPeople, ...sheetsOfCases];
