import { describe, expect, test } from "vitest";
import { faultSentence, readRegionPack } from "../src/index.js";
import { bytesOf, inventedPack, withRow } from "./invented-pack.js";

const added = (file: string, rows: readonly string[]) =>
  readRegionPack(bytesOf(rows.reduce((pack, row) => withRow(pack, file, `${row},oppdiktet,invented`), inventedPack())));

const faultsOf = (file: string, rows: readonly string[]) => {
  const reading = added(file, rows);
  return reading.ok ? [] : reading.faults.map((one) => [one.code, one.file, one.row, one.column, faultSentence(one)]);
};

describe("sick leave of one kind against all of it, of one service and period", () => {
  const file = "figures/sick_leave_days.csv";
  const leave = (type: string, lost: string, absent = "8,3", quarter = "2020-01-01,2020-04-01") =>
    `service,fjelldal,${quarter},${type},child_welfare_services,${lost},900,18,${absent}`;

  test("95 certified days of 90 in all are refused at the certified row, 2, with what to do", () => {
    expect(faultsOf(file, [leave("doctor_certified", "95"), leave("total", "90")])).toEqual([
      [
        ...["kind_above_total", file, 2, "lost_days"],
        expect.stringContaining(
          "«95» i kolonne lost_days er mer enn 90 i rad 3, som er alt sykefravær (type total) for samme enhet og periode. Rett tallet som er feil.",
        ),
      ],
    ]);
  });

  test("90 certified days of 90 in all are read, and 95 of another quarter's 90", () => {
    expect(faultsOf(file, [leave("total", "90"), leave("doctor_certified", "90")])).toEqual([]);
    const later = leave("doctor_certified", "95", "8,3", "2020-04-01,2020-07-01");
    expect(faultsOf(file, [leave("total", "90"), later])).toEqual([]);
  });

  test("9 absent and 4 for long with a certificate, of 8 and 3 in all, are two faults; what is not given is none", () => {
    const total = leave("total", "90");
    const columns = faultsOf(file, [total, leave("doctor_certified", "70", "9,4")]).map(([, , , column]) => column);
    expect(columns).toEqual(["absent", "absent_over_16_days"]);
    expect(faultsOf(file, [leave("total", "..", "..,.."), leave("self_certified", "70", "9,4")])).toEqual([]);
  });
});

describe("what municipalities pay to take part in an ownership network", () => {
  const file = "structure/ownership_fees.csv";
  const pack = withRow(
    withRow(inventedPack(), "structure/ownership_networks.csv", "ringen,Ringen,2020-01-01,,oppdiktet,invented"),
    "structure/ownership_networks.csv",
    "lauget,Lauget,2020-01-01,,oppdiktet,invented",
  );
  const faults = (...bands: readonly string[]) => {
    const rows = bands.reduce((all, band) => withRow(all, file, `${band},oppdiktet,invented`), pack);
    const reading = readRegionPack(bytesOf(rows));
    return reading.ok ? [] : reading.faults.map((one) => [one.code, one.file, one.row, one.column, faultSentence(one)]);
  };

  test("bands 0–4 999 and 4 999–9 999 both hold 4 999 inhabitants and are refused at the second, row 3", () => {
    expect(faults("ringen,0,4999,18000", "ringen,4999,9999,34000")).toEqual([
      [
        ...["overlapping_band", file, 3, "inhabitants_from"],
        expect.stringContaining(
          "Trinnet fra «4999» innbyggere overlapper trinnet i rad 2 (0–4999) i samme nettverk, så en kommune ville få to priser. Rett inhabitants_from eller inhabitants_to i en av radene.",
        ),
      ],
    ]);
  });

  test("an open band, 5 000 and more, holds what begins at 20 000, in whatever order they stand", () => {
    const found = faults("ringen,20000,,52000", "ringen,0,4999,18000", "ringen,5000,,34000");
    expect(found.map(([code, , row, , says]) => [code, row, String(says).includes("rad 4 (5000 og mer)")])).toEqual([
      ["overlapping_band", 2, true],
    ]);
  });

  test("bands that follow on each other are read, and those of two networks stand by themselves", () => {
    expect(faults("ringen,0,4999,18000", "ringen,5000,,34000", "lauget,0,,20000")).toEqual([]);
  });

  test("a band that ends at 400 and begins at 500 is refused at its end", () => {
    expect(faults("ringen,500,400,18000")).toEqual([
      ["too_small", file, 2, "inhabitants_to", expect.stringContaining("Det skal være 500 eller mer; rett det.")],
    ]);
  });
});
