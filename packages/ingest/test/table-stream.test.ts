import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineBlocks } from "../src/csv/line-blocks.js";
import { readGrid } from "../src/csv/read-grid.js";
import { type CollectedReading, faultSentence, isTableHead, readTableStream } from "../src/index.js";
import { largeTableBytes } from "../src/sheet/sheet-limits.js";
import { figureColumns, figureRows } from "../src/source/region-pack/figure-rows.js";
import { readTableFile } from "../src/source/table-file/read.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = (bytes: Uint8Array): CollectedReading => readTableFile("fil", bytes, Number.POSITIVE_INFINITY);

/** What the batches of a stream come to, as its docstring says to take them. */
async function streamed(chunks: Iterable<Uint8Array>): Promise<CollectedReading> {
  const batches: CollectedReading[] = [];
  for await (const batch of readTableStream("fil", chunks)) batches.push(batch);
  const refused = batches.at(-1)?.refused ?? expect.fail("no batch");
  expect(batches.slice(0, -1).some((batch) => batch.refused)).toBe(false);
  const figures = refused ? [] : batches.flatMap((batch) => batch.figures);
  return { figures, faults: batches.flatMap(({ faults }) => faults), refused };
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

const header = "level,unit,period_start,period_end,received,assisted,source,status";
const cells = {
  unit: fc.constantFrom(
    "fjelldal",
    "fjellgård",
    "fjellga\u030ard",
    '"to\r\nlinjer"',
    '"a ""b"", c"',
    " borg",
    "<b>",
    "=1",
  ),
  day: fc.constantFrom("2021-04-01", "2021-04-02", "2022-01-01", "2021-02-30", "1.4.2021"),
  number: fc.constantFrom("4", "2", "..", "", "-", "2.5", "2,5", '"2,5"', "9007199254740993", "-3"),
  source: fc.constantFrom(
    "oppdiktet",
    '"opp\ndiktet"',
    '"\n\n"',
    "",
    '"a"b',
    'a"b',
    '"aldri lukket',
    "\ufeff",
    "\u200b",
  ),
  status: fc.constantFrom("invented", "invented", "confirmed", "inventd"),
};
const row = fc.oneof(
  { weight: 60, arbitrary: fc.constant("service,fjelldal,2021-01-01,2021-04-01,4,2,oppdiktet,invented") },
  {
    weight: 8,
    arbitrary: fc
      .tuple(cells.unit, cells.day, cells.number, cells.number, cells.source, cells.status)
      .map(
        ([unit, day, one, other, source, status]) =>
          `service,${unit},2021-01-01,${day},${one},${other},${source},${status}`,
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom("", ",,,,,,,", "service", "a;b", "\ufeff", ",") },
);
const head = fc.oneof(
  { weight: 12, arbitrary: fc.constant(header) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      header.replaceAll(",", ";"),
      "",
      '"level","unit',
      `${header},ekstra`,
      `"status",${header}`,
    ),
  },
);
const text = fc
  .record({
    mark: fc.constantFrom("", "", "\ufeff", "\ufeff\ufeff"),
    head,
    rows: fc.array(fc.tuple(row, fc.constantFrom("\n", "\n", "\r\n", "\r")), { maxLength: 12 }),
    breaks: fc.constantFrom("\n", "\r\n", "\r"),
    left: fc.nat({ max: 30 }),
  })
  .map(({ mark, head, rows, breaks, left }) => {
    const all = `${mark}${head}${breaks}${rows.map(([line, end]) => line + end).join("")}`;
    return all.slice(0, Math.max(0, all.length - (left > 15 ? left : 0)));
  });
const sizes = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 6 });

describe("a table that is read as its bytes come", () => {
  test("gives the figures and faults of the whole file, wherever its bytes are cut", async () => {
    let [refused, faulty, clean] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(text, sizes, async (content, cuts) => {
        const bytes = encode(content);
        const expected = whole(bytes);
        if (expected.refused) refused += 1;
        else if (expected.faults.length > 0) faulty += 1;
        else clean += 1;
        const found = await streamed(cut(bytes, cuts));
        expect(found.figures).toEqual(expected.figures);
        expect(found.refused).toBe(expected.refused);
        expect(found.faults).toEqual(expected.faults);
      }),
      { numRuns: 3000 },
    );
    for (const count of [refused, faulty, clean]) expect(count).toBeGreaterThan(100);
  });

  test("is refused for bytes that are no text at the same line, wherever it is cut, after what earlier rows gave", async () => {
    const wrong = fc.constantFrom([0xe5], [0x00], [0xff, 0xfe], [0xc3], [0xed, 0xa0, 0x80]);
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), wrong, sizes, async (content, place, bad, cuts) => {
        const good = encode(content);
        const at = place % (good.length + 1);
        const bytes = Uint8Array.from([...good.subarray(0, at), ...bad, ...good.subarray(at)]);
        const expected = whole(bytes);
        const found = await streamed(cut(bytes, cuts));
        expect([found.figures, found.refused]).toEqual([expected.figures, expected.refused]);
        expect(found.faults.slice(-expected.faults.length)).toEqual(expected.faults);
      }),
      { numRuns: 2000 },
    );
  });

  test("is read like one piece where it is many pieces long, with quotes over their borders", async () => {
    const line = (at: number) =>
      `service,fjelldal,2021-01-01,2021-04-01,${at},2,"opp${"\ndiktet".repeat(at % 40)}",invented`;
    const bytes = encode([header, ...Array.from({ length: 4000 }, (_, at) => line(at))].join("\r\n"));
    expect(bytes.length).toBeGreaterThan(8 * 65_536);
    const rows = figureRows("requests", readGrid("fil", bytes, figureColumns("requests"))).rows;
    expect(rows).toHaveLength(4000);
    const expected = rows.map(({ row, value }) => ({ table: "requests", value, place: { file: "fil", row } }));
    expect(whole(bytes)).toEqual({ figures: expected, faults: [], refused: false });
    expect(await streamed([bytes])).toEqual({ figures: expected, faults: [], refused: false });
  });

  test("with a quote that never closes is refused at its row, in little memory and time", async () => {
    const good = "service,fjelldal,2021-01-01,2021-04-01,4,2,oppdiktet,invented\n".repeat(3);
    const short = await streamed([encode(`${header}\n${good}service,"fjelldal,2021`)]);
    expect(short.figures).toEqual([]);
    expect(short.faults.map(faultSentence)).toEqual([
      expect.stringMatching(/^fil, rad 5, kolonne unit: .*anførselstegn/),
    ]);
    const long = await streamed(cut(encode(`${header}\n${good}"${"a,b\n".repeat(500_000)}`), [65_536]));
    expect(long.faults).toMatchObject([{ code: "too_long", row: 5 }]);
    expect(long.refused).toBe(true);
  });

  test("is refused when more comes than is ever read, and no more of it is asked for", async () => {
    const chunk = new Uint8Array(10_000_000).fill(0x61);
    let given = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        given += chunk.length;
        yield chunk;
      }
    }
    const { faults, refused } = await streamed(endless());
    expect([faults, refused]).toMatchObject([[{ code: "file_too_large", megabytes: 250 }], true]);
    expect(given).toBe(largeTableBytes + chunk.length);
  });

  test("has a line without end given in parts, each a text, so that it is not held whole", () => {
    const blocks = lineBlocks();
    const letters = encode("å€".repeat(20_000));
    const given = Array.from({ length: 200 }, () => blocks.add(letters)).filter(({ length }) => length > 0);
    expect(given.map(({ length }) => length > 4_000_000)).toEqual(given.map(() => true));
    expect(given.length).toBeGreaterThan(3);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const text = [...given, blocks.end()].map((block) => decoder.decode(block)).join("");
    expect(text).toBe("å€".repeat(20_000 * 200));
  });
});

describe("the head of a file", () => {
  test.each([
    [header, true],
    [`\ufeff${header}\r\nservice,"aldri lukket`, true],
    [header.replaceAll(",", ";"), true],
    [`"${header.replaceAll(",", '","')}"`, true],
    [`${header}\n${"service,fjellgård,".repeat(10_000)}`, true],
    ["level,unit\nservice,fjelldal", false],
    [`Rapport\n${header}`, false],
    ['"aldri lukket', false],
    ["", false],
  ])("tells a table by its columns, and no other: %#", (content, is) => {
    expect(isTableHead(encode(content))).toBe(is);
  });

  test("of a table that is read as a spreadsheet would be refused for its letters tells it too", () => {
    expect(isTableHead(new Uint8Array(Buffer.from(`\ufeff${header}\n`, "utf16le")))).toBe(true);
    expect(isTableHead(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...encode(header)]))).toBe(false);
  });
});
