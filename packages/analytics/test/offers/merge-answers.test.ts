import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OfferAnswer, ServiceAnswers } from "../../src/offers/answers.js";
import { mergeAnswers, type Received } from "../../src/offers/merge-answers.js";
import { availabilities } from "../../src/region/register-files.js";
import { answer, region } from "./small-register.js";

const from = (
  file: string,
  service: string,
  answers: readonly OfferAnswer[],
  { period = "2025H1", answered_on = "2025-03-01" } = {},
): Received => ({
  file,
  answers: { region: region.id, service, period, answered_on, mailbox: undefined, answers, own_offers: [] },
});
const has = answer("gruppe", { availability: "exists" });
const lacks = answer("gruppe", { availability: "missing" });
const method = answer("metode", { availability: "bought", counsellors: "none" });
const merge = (...received: readonly Received[]) => mergeAnswers(region, { period: "2025H1", received });

describe("mergeAnswers", () => {
  test("says for each of the four services whether it has answered: one of all two offers, one of one, two not at all", () => {
    const { services } = merge(from("a.json", "a", [has, method]), from("b.json", "b", [lacks]));
    expect(services.map(({ service, state, stated, asked }) => [service, state, stated, asked])).toEqual([
      ["a", "answered", 2, 2],
      ["b", "half_filled", 1, 2],
      ["c", "not_submitted", 0, 2],
      ["d", "not_submitted", 0, 2],
    ]);
  });

  test("takes the latest half-year, marks it with its age, and names what is older or later", () => {
    const old = from("old.json", "a", [lacks], { period: "2024H1" });
    const newer = from("newer.json", "a", [has], { period: "2024H2" });
    const later = from("later.json", "b", [has], { period: "2025H2" });
    const merged = merge(old, newer, later);
    expect(merged.answers.map(({ service, period }) => [service, period])).toEqual([["a", "2024H2"]]);
    expect(merged.services.find(({ service }) => service === "a")?.halfYearsOld).toBe(1);
    expect(merged.older).toEqual([old]);
    expect(merged.later).toEqual([later]);
  });

  test("lets a later day of the half-year stand, and names the offer it changed", () => {
    const merged = merge(from("1.json", "a", [lacks]), from("2.json", "a", [has], { answered_on: "2025-04-01" }));
    expect(merged.answers[0]?.answers).toEqual([has]);
    expect(merged.replaced).toEqual([{ service: "a", offer: "gruppe", files: ["1.json", "2.json"] }]);
    expect(merged.conflicts).toEqual([]);
  });

  test("counts what two files of one day say differently as not stated, keeps what they agree on, and names both", () => {
    const merged = merge(from("1.json", "a", [lacks, method]), from("2.json", "a", [has, method]));
    expect(merged.answers[0]?.answers.map(({ offer, availability }) => [offer, availability])).toEqual([
      ["gruppe", "not_stated"],
      ["metode", "bought"],
    ]);
    expect(merged.conflicts).toEqual([{ service: "a", offer: "gruppe", files: ["1.json", "2.json"] }]);
  });

  test("takes the same answers sent twice once, and names the second file", () => {
    const merged = merge(from("1.json", "a", [has]), from("2.json", "a", [has]));
    expect(merged.doubled).toEqual(["2.json"]);
    expect(merged.conflicts).toEqual([]);
  });

  test("names a service that shares with nobody in its network who has answered", () => {
    const shares = answer("gruppe", { availability: "shared", shared_with: "network" });
    expect(merge(from("a.json", "a", [shares]), from("b.json", "b", [lacks])).sharedAlone).toEqual([
      { service: "a", offer: "gruppe" },
    ]);
    expect(merge(from("a.json", "a", [shares]), from("b.json", "b", [has])).sharedAlone).toEqual([]);
    expect(merge(from("a.json", "a", [shares]), from("d.json", "d", [lacks])).sharedAlone).toEqual([]);
  });
});

const received: fc.Arbitrary<readonly Received[]> = fc
  .array(
    fc.record({
      service: fc.constantFrom("a", "b", "d"),
      period: fc.constantFrom("2024H2", "2025H1", "2025H2"),
      answered_on: fc.constantFrom("2025-03-01", "2025-03-02"),
      gruppe: fc.option(fc.constantFrom(...availabilities)),
      metode: fc.option(fc.constantFrom(...availabilities)),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ service, period, answered_on, gruppe, metode }, i) =>
      from(
        `${i}.json`,
        service,
        [
          gruppe && answer("gruppe", { availability: gruppe }),
          metode && answer("metode", { availability: metode }),
        ].flatMap((one) => one ?? []),
        { period, answered_on },
      ),
    ),
  );

const plain = (answers: readonly ServiceAnswers[]) =>
  answers.map((one) => ({ ...one, answers: one.answers.toSorted((x, y) => (x.offer < y.offer ? -1 : 1)) }));

describe("for any files", () => {
  test("their order never matters", () => {
    fc.assert(
      fc.property(received, (files) => {
        expect(plain(merge(...files.toReversed()).answers)).toEqual(plain(merge(...files).answers));
        expect(merge(...files.toReversed()).services).toEqual(merge(...files).services);
      }),
    );
  });

  test("merging what was merged changes nothing", () => {
    fc.assert(
      fc.property(received, (files) => {
        const { answers } = merge(...files);
        const again = merge(...answers.map((one) => ({ file: "merged.json", answers: one })));
        expect(plain(again.answers)).toEqual(plain(answers));
        expect([again.conflicts, again.replaced, again.doubled]).toEqual([[], [], []]);
      }),
    );
  });

  test("every answer that came in stands in the result, or its file or offer is named", () => {
    fc.assert(
      fc.property(received, (files) => {
        const merged = merge(...files);
        for (const { file, answers } of files) {
          const isLeftOut = [...merged.older, ...merged.later].some((one) => one.file === file);
          const kept = merged.answers.find(({ service }) => service === answers.service);
          for (const one of answers.answers) {
            const stands = kept?.answers.some((of) => of.offer === one.offer && of.availability === one.availability);
            const isNamed = [...merged.conflicts, ...merged.replaced].some(
              ({ service, offer }) => service === answers.service && offer === one.offer,
            );
            expect(isLeftOut || stands || isNamed).toBe(true);
          }
        }
      }),
    );
  });
});
