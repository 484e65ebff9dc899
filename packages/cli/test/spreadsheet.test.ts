import { join } from "node:path";
import {
  answersYesNo,
  availabilities,
  brokenRule,
  capacities,
  counsellorCounts,
  isCounted,
  type OfferAnswer,
  type OwnOffer,
  offersOf,
  ownOfferKinds,
  partners,
  type ServiceAnswers,
} from "@barneloftet/analytics";
import { readOfferAnswers, readRegion } from "@barneloftet/ingest";
import { answersCsv } from "@barneloftet/report";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPackFolder } from "../src/pack-folder.js";

const reading = readRegion(readPackFolder(join(import.meta.dirname, "../../../data/eksempelfylket")));
if (!reading.ok) throw new Error("the invented pack does not read");
const { region } = reading;
const offers = offersOf(region).filter(isCounted);

const lending = {
  availability: fc.constantFrom(...availabilities),
  shared_with: fc.constantFrom(undefined, ...partners),
  capacity: fc.constantFrom(...capacities),
  assignments: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
};
const answers: fc.Arbitrary<OfferAnswer[]> = fc.uniqueArray(
  fc
    .record({
      offer: fc.constantFrom(...offers.map(({ id }) => id)),
      ...lending,
      counsellors: fc.constantFrom(...counsellorCounts),
      without_casework: fc.constantFrom(...answersYesNo),
    })
    .filter(
      (answer) =>
        !brokenRule(
          answer,
          offers.find(({ id }) => id === answer.offer),
        ),
    ),
  { selector: ({ offer }) => offer },
);
const ownOffers: fc.Arbitrary<OwnOffer[]> = fc.uniqueArray(
  fc
    .record({
      name: fc.stringMatching(/^[A-Za-zÆØÅæøå0-9]([A-Za-zÆØÅæøå0-9 ,;"'\-+=]{0,78}[a-zæøå0-9";,])?$/),
      kind: fc.constantFrom(...ownOfferKinds),
      ...lending,
    })
    .filter((offer) => !brokenRule(offer, undefined)),
  { selector: ({ name }) => name, maxLength: 4 },
);

test("what is written as a spreadsheet is read back as it was, and what was not answered is not stated", async () => {
  await fc.assert(
    fc.asyncProperty(answers, ownOffers, fc.boolean(), async (given, own_offers, hasMailbox) => {
      const written: ServiceAnswers = {
        ...{ region: region.id, service: "tussmo", period: "2025H2", answered_on: "2025-09-01" },
        mailbox: hasMailbox ? ["tiltak", "tussmo.example"].join("@") : undefined,
        answers: given,
        own_offers,
      };
      const bytes = new TextEncoder().encode(answersCsv(written, offersOf(region)));
      const { answers: all, faults } = await readOfferAnswers("svar.csv", bytes, { region, today: "2025-12-31" });
      expect([faults, all.length]).toEqual([[], 1]);
      const { answers: read, ...about } = all[0] as ServiceAnswers;
      expect({ ...about, answers: [] }).toEqual({ ...written, answers: [] });
      expect(read).toHaveLength(offers.length);
      for (const answer of read)
        expect(answer).toEqual(
          given.find(({ offer }) => offer === answer.offer) ?? {
            ...{ offer: answer.offer, availability: "not_stated", capacity: "not_stated" },
            ...{ counsellors: "not_stated", without_casework: "not_stated" },
          },
        );
    }),
    { numRuns: 150 },
  );
});
