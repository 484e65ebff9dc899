import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { broken, namesApart, toHundredths } from "../../dashboard/src/views/parts/line-layout.ts";

const field = { top: 18, bottom: 232 };

describe("names right of their lines", () => {
  test("stand at their lines' ends where there is room", () => {
    const names = [
      { text: "oppfølging 85,1", y: 200 },
      { text: "tilsyn 89,7", y: 100 },
    ];
    expect(namesApart(names, 20, field)).toEqual([
      { text: "oppfølging 85,1", move: 0 },
      { text: "tilsyn 89,7", move: 0 },
    ]);
  });

  test("are moved apart by what they overlap: two of one line, 4 pixels apart, by 9 of 13", () => {
    const [upper, lower] = namesApart(
      [
        { text: "tilsyn", y: 100 },
        { text: "oppfølging", y: 104 },
      ],
      20,
      field,
    );
    expect([upper?.move, lower?.move]).toEqual([0, 9]);
  });

  test("break at spaces, and a long word stands whole", () => {
    expect(broken("oppfølging av fosterhjemmet 85,1", 16)).toEqual(["oppfølging av", "fosterhjemmet", "85,1"]);
    expect(broken("undersøkelser", 4)).toEqual(["undersøkelser"]);
  });

  test("never touch each other and never leave the drawing, wherever up to five lines of it end", () => {
    const ends = fc.array(fc.double({ min: field.top, max: field.bottom, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(ends, (ys) => {
        const placed = namesApart(
          ys.map((y) => ({ text: "to ord her", y })),
          7,
          field,
        ).map(({ text, move }, i) => ({ at: (ys[i] ?? 0) + move, height: text.split("\n").length * 13 }));
        const down = placed.toSorted((a, b) => a.at - b.at);
        for (const [i, { at, height }] of down.entries()) {
          expect(at - height / 2).toBeGreaterThanOrEqual(field.top - 1e-6);
          expect(at + height / 2).toBeLessThanOrEqual(field.bottom + 1e-6);
          const next = down[i + 1];
          if (next) expect(next.at - at).toBeGreaterThanOrEqual((height + next.height) / 2 - 1e-6);
        }
      }),
    );
  });
});

test("places are told to a hundredth of a pixel, and what is shorter is left as it is", () => {
  expect(toHundredths("M1.23456,-7.00001L3.5,5.684341886080802e-14Z")).toBe("M1.23,-7L3.5,0Z");
  expect(toHundredths("translate(12,0.125)")).toBe("translate(12,0.13)");
});
