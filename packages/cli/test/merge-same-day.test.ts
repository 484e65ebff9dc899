import { expect, test } from "vitest";
import { answers, held, joined, lacked, ownOffer, Place, rowsOf } from "./merge-files.js";

const sameDay = { period: "2025H1", answered_on: "2025-03-08" };
const answerFile = "offers/answers.csv";
const ownFile = "offers/own_offers.csv";

test("a file of the pack's own day stands for what it says, and keeps the 29 answers and the own offer it says nothing of", async () => {
  const place = new Place();
  const pack = place.pack();
  const own = rowsOf(pack, ownFile, "tussmo,2025H1,");
  const { status, said } = await joined(
    [place.file("samme.json", answers("tussmo", { ...sameDay, answers: [lacked], own_offers: [ownOffer("Tur")] }))],
    { into: pack },
  );
  expect(status).toBe(0);
  const rows = rowsOf(pack, answerFile, "tussmo,2025H1,");
  expect(rows).toHaveLength(30);
  expect(rows.filter((row) => row.includes(",gruppetilbud,missing,"))).toHaveLength(1);
  expect(rowsOf(pack, ownFile, "tussmo,2025H1,")).toEqual(expect.arrayContaining([...own]));
  expect(own.length).toBeGreaterThan(0);
  expect(rowsOf(pack, ownFile, "tussmo,2025H1,")).toHaveLength(own.length + 1);
  expect(said).toContain(
    `Byttet ut: Tussmo og Tussvik, Gruppetilbud. Svaret i samme.json gjelder for det i ${pack}, som er fra samme dag.`,
  );
});

test("a file that says what the pack says changes nothing, and nothing is said to be changed", async () => {
  const place = new Place();
  const pack = place.pack();
  const before = rowsOf(pack, answerFile).toSorted();
  const same = before.find((row) => row.startsWith("tussmo,2025H1,") && row.includes(",gruppetilbud,"));
  const [, , , offer, availability, shared_with, capacity, assignments, counsellors, without_casework] =
    same?.split(",") ?? [];
  const one = { offer, availability, shared_with, capacity, assignments, counsellors, without_casework };
  const { said } = await joined([place.file("samme.json", answers("tussmo", { ...sameDay, answers: [one] }))], {
    into: pack,
  });
  expect(rowsOf(pack, answerFile).toSorted()).toEqual(before);
  expect(said).not.toContain("Byttet ut");
});

test("an own offer that a later file does not mention is said to be taken out, and what it changes is said to be newer", async () => {
  const place = new Place();
  const first = answers("tussmo", { answers: [held], own_offers: [ownOffer("Tur")] });
  const later = answers("tussmo", { answers: [lacked], answered_on: "2025-09-02" });
  const { said } = await joined([place.file("1.json", first), place.file("2.json", later)]);
  expect(said).toContain(
    "Tatt ut: Tussmo og Tussvik, Tur (1.json og 2.json). Det er tjenestens eget tilbud, og det nyeste svaret nevner det ikke. Skal det stå, må det være med i det nyeste svaret.",
  );
  expect(said).toContain("Nyere svar gjelder: Tussmo og Tussvik, Gruppetilbud (1.json og 2.json).");
  expect(said).not.toContain("Nyere svar gjelder: Tussmo og Tussvik, Tur");
});
