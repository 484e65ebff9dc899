import { expect, test } from "vitest";
import type { ServiceAnswers } from "../../src/offers/answers.js";
import { heldAnswers } from "../../src/offers/held-answers.js";
import { mergeAnswers } from "../../src/offers/merge-answers.js";
import { answer, region } from "./small-register.js";

const group = (availability: "exists" | "missing", given: Partial<ServiceAnswers> = {}): ServiceAnswers => ({
  ...{ region: "liten", service: "a", period: "2025H1", answered_on: "2025-03-01", mailbox: undefined },
  ...{ answers: [answer("gruppe", { availability })], own_offers: [] },
  ...given,
});
const came = (answers: ServiceAnswers) => [{ file: "fil.json", answers }];

test("what a file of the same day says stands over what is held: of 4 sets held the one of its day has nothing left", () => {
  const held = [
    group("exists"),
    group("exists", { service: "b" }),
    group("exists", { period: "2024H2" }),
    group("exists", { answered_on: "2025-02-01" }),
  ];
  expect(heldAnswers(held, { received: came(group("missing")), file: "pakken" })).toEqual(
    held.slice(1).map((answers) => ({ file: "pakken", answers })),
  );
});

test("what a file of the same day says nothing of is kept: another offer, an own offer and the mailbox", () => {
  const own = { name: "Turgruppe", kind: "measure", availability: "exists", capacity: "none" } as const;
  const held = group("exists", { mailbox: ["post", "a.example"].join("@"), own_offers: [own as never] });
  const silent = { ...group("missing"), answers: [answer("gruppe", { availability: "not_stated" })] };
  expect(heldAnswers([held], { received: came(silent), file: "pakken" })).toEqual([{ file: "pakken", answers: held }]);
  const [kept] = heldAnswers([held], { received: came(group("missing")), file: "pakken" });
  expect(kept?.answers).toEqual({ ...held, answers: [] });
});

test("a file that corrects what is held from the same day gives no conflict and is what counts", () => {
  const received = came(group("missing"));
  const held = heldAnswers([group("exists")], { received, file: "pakken" });
  const { conflicts, answers } = mergeAnswers(region, { period: "2025H1", received: [...received, ...held] });
  expect([conflicts, answers[0]?.answers[0]?.availability]).toEqual([[], "missing"]);
});
