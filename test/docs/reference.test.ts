import { describe, expect, test } from "vitest";
import { referencePages } from "../../scripts/reference.ts";
import { textOf } from "../architecture/repository.ts";

describe("the pages of docs/reference", () => {
  test.each(Object.keys(referencePages))("%s is what the library says (npm run reference writes it anew)", (name) => {
    expect(textOf(`docs/reference/${name}`)).toBe(referencePages[name]?.());
  });
});
