import { expect, test } from "vitest";
import { membershipMaps } from "../../src/index.js";
import { small } from "../region/small-region.js";

test("each part has a map for all days with the same members, each once, and none without members", () => {
  const maps = membershipMaps(small);
  expect(maps.map(({ level, rows, during }) => [level, during?.from, rows.map(({ member }) => member).join()])).toEqual(
    [
      ["area", "2018-01-01", "0004"],
      ["area", "2020-01-01", "0003"],
      ["service", "2018-01-01", "0001"],
      ["service", "2020-01-01", "0003,000401"],
      ["network", "2018-01-01", "0001,0002"],
      ["network", "2020-01-01", "0003"],
      ["region", "2018-01-01", "0001,0002,0004"],
      ["region", "2020-01-01", "0003,0004"],
    ],
  );
});
