import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OfferAnswer, OwnOffer, ServiceAnswers } from "../../src/offers/answers.js";
import { mergeAnswers } from "../../src/offers/merge-answers.js";
import type { Received } from "../../src/offers/received.js";
import { availabilities } from "../../src/region/answer-choices.js";
import { answer, region } from "./small-register.js";

const from = (
  file: string,
  service: string,
  answers: readonly OfferAnswer[],
  given: Partial<ServiceAnswers> = {},
): Received => ({
  file,
  answers: {
    ...{ region: region.id, service, period: "2025H1", answered_on: "2025-03-01" },
    ...{ mailbox: undefined, answers, own_offers: [] },
    ...given,
  },
});
const ownOffer = (name: string, given: Partial<OwnOffer> = {}): OwnOffer => ({
  ...{ name, kind: "measure", availability: "exists", shared_with: undefined, capacity: "none" },
  ...{ assignments: undefined },
  ...given,
});
const box = (name: string): string => [name, "a.example"].join("@");
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

  test("leaves what two files of one day say differently unanswered, keeps what they agree on, and names both", () => {
    const merged = merge(from("1.json", "a", [lacks, method]), from("2.json", "a", [has, method]));
    expect(merged.answers[0]?.answers).toEqual([method]);
    expect(merged.conflicts).toEqual([{ service: "a", offer: "gruppe", files: ["1.json", "2.json"] }]);
  });

  test("a spreadsheet's «ikke oppgitt» is no answer: what 1 March said stands when a file of 1 April says nothing of it", () => {
    const csv = [answer("gruppe", {}), method];
    const merged = merge(from("1.json", "a", [has]), from("2.csv", "a", csv, { answered_on: "2025-04-01" }));
    expect(merged.answers[0]?.answers).toEqual([method, has]);
    expect(merged.replaced).toEqual([]);
  });

  test("two half-filled spreadsheets of one day are joined without conflict: one offer from each, both answered", () => {
    const merged = merge(
      from("1.csv", "a", [has, answer("metode", {})]),
      from("2.csv", "a", [answer("gruppe", {}), method]),
    );
    expect(merged.answers[0]?.answers).toEqual([has, method]);
    expect(merged.conflicts).toEqual([]);
  });

  test("a form saved as JSON and as a spreadsheet is the same form: the second file is named as doubled", () => {
    const merged = merge(from("a.json", "a", [has]), from("b.csv", "a", [has, answer("metode", {})]));
    expect(merged.doubled).toEqual(["b.csv"]);
    expect(merged.answers[0]?.answers).toEqual([has]);
  });

  test("what two files of one day say differently stays open, though a file of an earlier day answered it", () => {
    const today = { answered_on: "2025-04-01" };
    const merged = merge(
      from("1.json", "a", [has]),
      from("2.json", "a", [lacks, method], today),
      from("3.json", "a", [has, method], today),
    );
    expect(merged.answers[0]?.answers).toEqual([method]);
    expect(merged.conflicts).toEqual([{ service: "a", offer: "gruppe", files: ["2.json", "3.json"] }]);
  });

  test("takes the same answers sent twice once, and names the second file", () => {
    const merged = merge(from("1.json", "a", [has]), from("2.json", "a", [has]));
    expect(merged.doubled).toEqual(["2.json"]);
    expect(merged.conflicts).toEqual([]);
  });

  test("counts an own offer that two files of one day tell of differently as not stated, and names it", () => {
    const merged = merge(
      from("1.json", "a", [], { own_offers: [ownOffer("Tur"), ownOffer("Klubb")] }),
      from("2.json", "a", [], { own_offers: [ownOffer("Tur", { availability: "missing" }), ownOffer("Los")] }),
    );
    expect(merged.answers[0]?.own_offers.map(({ name, availability }) => [name, availability])).toEqual([
      ["Klubb", "exists"],
      ["Los", "exists"],
      ["Tur", "not_stated"],
    ]);
    expect(merged.conflicts).toEqual([{ service: "a", offer: "Tur", files: ["1.json", "2.json"] }]);
  });

  test("keeps the mailbox of the latest day, none where that day gives two, and names the files that differ", () => {
    const first = from("1.json", "a", [has], { mailbox: box("post") });
    const second = from("2.json", "a", [has], { mailbox: box("team") });
    const later = from("3.json", "a", [has], { mailbox: box("base"), answered_on: "2025-04-01" });
    const silent = from("4.json", "a", [has], { answered_on: "2025-04-01" });
    const kept = (...files: readonly Received[]) => {
      const { answers, mailboxes } = merge(...files);
      return [answers[0]?.mailbox, mailboxes.map((of) => of.files)];
    };
    expect(kept(first)).toEqual([box("post"), []]);
    expect(kept(first, second)).toEqual([undefined, [["1.json", "2.json"]]]);
    expect(kept(first, later)).toEqual([box("base"), [["1.json", "3.json"]]]);
    expect(kept(first, silent)).toEqual([box("post"), []]);
    expect(kept(first, second, silent)).toEqual([undefined, [["1.json", "2.json"]]]);
  });

  test("names answers of a service that the region does not have", () => {
    const gone = from("borte.json", "nedlagt", [has]);
    expect(merge(gone, from("a.json", "a", [has]))).toMatchObject({ unknown: [gone], answers: [{ service: "a" }] });
  });

  test("names a service that shares with nobody in its network who has answered", () => {
    const shares = answer("gruppe", { availability: "shared", shared_with: "network" });
    expect(merge(from("a.json", "a", [shares]), from("b.json", "b", [lacks])).sharedAlone).toEqual([
      { service: "a", offer: "gruppe" },
    ]);
    expect(merge(from("a.json", "a", [shares]), from("b.json", "b", [has])).sharedAlone).toEqual([]);
    expect(merge(from("a.json", "a", [shares]), from("d.json", "d", [lacks])).sharedAlone).toEqual([]);
  });

  test("is not named where it has free capacity of its own to share: it is the one that the others would ask", () => {
    const lends = answer("gruppe", { availability: "shared", shared_with: "network", capacity: "some" });
    expect(merge(from("a.json", "a", [lends]), from("b.json", "b", [lacks])).sharedAlone).toEqual([]);
  });

  test("a shares its one counsellor with b, who has none of its own and shares too: neither shares alone", () => {
    const shares = (counsellors: "one" | "none") =>
      answer("metode", { availability: "shared", shared_with: "network", counsellors });
    const merged = merge(from("a.json", "a", [shares("one")]), from("b.json", "b", [shares("none")]));
    expect(merged.sharedAlone).toEqual([]);
  });
});

const received: fc.Arbitrary<readonly Received[]> = fc
  .array(
    fc.record({
      service: fc.constantFrom("a", "b", "d", "nedlagt"),
      period: fc.constantFrom("2024H2", "2025H1", "2025H2"),
      answered_on: fc.constantFrom("2025-03-01", "2025-03-02"),
      gruppe: fc.option(fc.constantFrom(...availabilities)),
      metode: fc.option(fc.constantFrom(...availabilities)),
      mailbox: fc.constantFrom(undefined, box("post"), box("team")),
      own_offers: fc.uniqueArray(
        fc.constantFrom(ownOffer("Tur"), ownOffer("Tur", { availability: "planned" }), ownOffer("Los")),
        { selector: ({ name }) => name },
      ),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ service, gruppe, metode, ...given }, i) =>
      from(
        `${i}.json`,
        service,
        [
          gruppe && answer("gruppe", { availability: gruppe }),
          metode && answer("metode", { availability: metode }),
        ].flatMap((one) => one ?? []),
        given,
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
        const [{ answers: _a, ...forwards }, { answers: _b, ...backwards }] = [
          merge(...files),
          merge(...files.toReversed()),
        ];
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test("merging what was merged changes nothing", () => {
    fc.assert(
      fc.property(received, (files) => {
        const { answers } = merge(...files);
        const again = merge(...answers.map((one) => ({ file: "merged.json", answers: one })));
        expect(plain(again.answers)).toEqual(plain(answers));
        expect([again.conflicts, again.replaced, again.doubled, again.mailboxes]).toEqual([[], [], [], []]);
      }),
    );
  });

  test("every answer that came in stands in the result, or its file or offer is named", () => {
    fc.assert(
      fc.property(received, (files) => {
        const merged = merge(...files);
        for (const { file, answers } of files) {
          const isLeftOut = [...merged.older, ...merged.later, ...merged.unknown].some((one) => one.file === file);
          const kept = merged.answers.find(({ service }) => service === answers.service);
          for (const one of answers.answers.filter(({ availability }) => availability !== "not_stated")) {
            const stands = kept?.answers.some((of) => of.offer === one.offer && of.availability === one.availability);
            const isNamed = [...merged.conflicts, ...merged.replaced].some(
              ({ service, offer }) => service === answers.service && offer === one.offer,
            );
            expect(isLeftOut || stands || isNamed).toBe(true);
          }
          for (const own of answers.own_offers) {
            const stands = kept?.own_offers.some((of) => of.name === own.name && of.availability === own.availability);
            const isNamed = [...merged.conflicts, ...merged.replaced].some(
              ({ service, offer }) => service === answers.service && offer === own.name,
            );
            expect(isLeftOut || stands || isNamed).toBe(true);
          }
          const isBoxNamed = merged.mailboxes.some((of) => of.service === answers.service && of.files.includes(file));
          expect(
            isLeftOut ||
              merged.doubled.includes(file) ||
              isBoxNamed ||
              [undefined, kept?.mailbox].includes(answers.mailbox),
          ).toBe(true);
        }
      }),
    );
  });
});
