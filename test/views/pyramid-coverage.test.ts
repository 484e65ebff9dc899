import { describe, expect, test } from "vitest";
import { pyramidCoverage } from "../../dashboard/src/views/pyramid-coverage.ts";
import { drawn, plain } from "./drawn.ts";

const ways = { own: 0, network: 0, across: 0, bought: 0, agreement: 0, none: 0, not_stated: 0 };
const offer = { id: "cos", name: "COS", group: "method", kind: "method", tier: "network_base", counted: 1 };
const all = {
  children: 100,
  with_access: 100,
  most_with_access: 100,
  ...ways,
  own: 100,
  robust: 100,
  most_robust: 100,
};

const figureOf = (...units: readonly object[]) =>
  drawn(pyramidCoverage, {
    offers: [offer],
    networks: units.map((_, i) => ({ id: `n${i}`, name: `N${i}` })),
    coverage: units.map((unit, i) => ({ unit: `n${i}`, offer: "cos", sources: "", ...all, ...unit })),
  });
const finding = (...units: readonly object[]) => plain(figureOf(...units).querySelector(".finding")?.textContent);
const cell = (unit: object) => plain(figureOf(unit).querySelector("tbody td")?.textContent);

describe("the finding of the pyramid's coverage", () => {
  test("counts an offer that 100 of 100 children of every network reach", () => {
    expect(finding({}, {})).toBe("1 av 1 tilbud når alle barna i alle nettverkene");
  });

  test("does not count a network whose children have not been counted: 0 of unknown is not all", () => {
    const uncounted = { ...ways, children: null, with_access: 0, most_with_access: 0 };
    expect(finding({}, uncounted)).toBe("Ingen av de 1 tilbudene når alle barna i alle nettverkene");
    expect(cell(uncounted)).toBe("barna er ikke talt");
  });
});

describe("a cell of the pyramid's coverage", () => {
  const some = { with_access: 50, own: 50, none: 50, most_with_access: 50, robust: 0 };
  const open = { with_access: 50, own: 50, none: 20, not_stated: 30, most_with_access: 80, robust: 0 };

  test("says how many have two counsellors where everybody has answered: 50, or 0", () => {
    expect(cell({ ...some, robust: 50, most_robust: 50 })).toBe(
      "50 av 100 barn i egen tjeneste 50 to veiledere: 50 barn",
    );
    expect(cell({ ...some, most_robust: 0 })).toContain("to veiledere: 0 barn");
  });

  test("says the least and the most where 30 have not answered: 50 to 50 + 30", () => {
    expect(cell({ ...open, most_robust: 30 })).toBe(
      "minst 50 av 100 barn i egen tjeneste 50 to veiledere: høyst 30 barn høyst 80, med 30 ikke oppgitt",
    );
    expect(cell({ ...open, robust: 20, most_robust: 80 })).toContain("to veiledere: minst 20, høyst 80 barn");
  });

  test("never says 0 with two counsellors where nobody has said how many there are", () => {
    expect(cell({ ...all, own: 0, bought: 100, robust: 0, most_robust: 100 })).toBe(
      "alle 100 barn kjøpt to veiledere: ikke kjent",
    );
    expect(cell({ ...some, most_robust: 50 })).toContain("to veiledere: ikke kjent");
    expect(cell({ ...some, most_robust: 20 })).toContain("to veiledere: høyst 20 barn");
  });

  test("says that none are told of, not that there are none, where 30 have not answered", () => {
    const none = { with_access: 0, own: 0, none: 70, not_stated: 30, most_with_access: 30, robust: 0, most_robust: 30 };
    expect(cell(none)).toBe("ingen meldt 30 ikke oppgitt");
    expect(cell({ ...none, none: 100, not_stated: 0, most_with_access: 0, most_robust: 0 })).toBe("ingen");
    expect(cell({ ...none, none: 0, not_stated: 100, most_with_access: 100 })).toBe("ikke oppgitt");
  });
});
