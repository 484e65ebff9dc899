import fc from "fast-check";
import type { Spell } from "../../src/statistics/survival/risk-table.js";

export const ended = (...exits: readonly number[]): readonly Spell[] => exits.map((exit) => ({ exit, ended: true }));
export const seen = (...exits: readonly number[]): readonly Spell[] => exits.map((exit) => ({ exit, ended: false }));

// Weeks of remission on 6-mercaptopurine and on placebo: Freireich EJ et al. (1963), the textbooks' first example.
export const treated: readonly Spell[] = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...seen(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
export const placebo = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

export const spell: fc.Arbitrary<Spell> = fc
  .record({ entry: fc.nat(20), length: fc.integer({ min: 1, max: 20 }), ended: fc.boolean() })
  .map(({ entry, length, ended }): Spell => ({ entry, exit: entry + length, ended }));
export const spells: fc.Arbitrary<readonly Spell[]> = fc.array(spell, { minLength: 1, maxLength: 25 });
