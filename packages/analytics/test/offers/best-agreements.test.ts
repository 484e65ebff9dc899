import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AgreementProblem } from "../../src/offers/agreement-program.js";
import { bestAgreements } from "../../src/offers/best-agreements.js";

const far = () => ({ sameNetwork: false, neighbours: false, kilometres: 50 });
const need = (service: string, offer: string, children: number) => ({ service, offer, children });
const supply = (service: string, offer: string, services = 1) => ({ service, offer, services });

/** What a set of agreements is judged by, in order; more is better, and the names come last. */
interface Judged {
  readonly scores: readonly number[];
  readonly names: readonly string[];
}

const isBetter = (a: Judged, b: Judged): boolean => {
  const at = a.scores.findIndex((score, i) => score !== b.scores[i]);
  if (at >= 0) return (a.scores[at] ?? 0) > (b.scores[at] ?? 0);
  const name = a.names.findIndex((text, i) => text !== b.names[i]);
  return name >= 0 && (a.names[name] ?? "") < (b.names[name] ?? "");
};

/** The best set of at most k agreements by trying every one, written without the solver. */
function byBruteForce({ needs, supplies, proximity }: AgreementProblem, k: number): Judged {
  const pairs = [...new Set(supplies.map(({ service }) => service))].flatMap((provider) =>
    [...new Set(needs.map(({ service }) => service))]
      .filter((user) => user !== provider)
      .map((user) => ({ provider, user })),
  );
  let best: Judged = { scores: [0, 0, 0, 0, 0], names: [] };
  const visit = (from: number, chosen: readonly { provider: string; user: string }[]): void => {
    const near = chosen.map(({ provider, user }) => proximity(provider, user));
    const judged = {
      scores: [
        [...new Set(needs.map(({ offer }) => offer))].reduce((sum, offer) => sum + mostMet(offer, chosen), 0),
        -chosen.length,
        near.filter(({ sameNetwork }) => sameNetwork).length,
        near.filter(({ neighbours }) => neighbours).length,
        -near.reduce((sum, { kilometres }) => sum + Math.round(kilometres * 10), 0),
      ],
      names: chosen.map(({ provider, user }) => `${provider}→${user}`).toSorted(),
    };
    if (isBetter(judged, best)) best = judged;
    if (chosen.length < k)
      for (let i = from; i < pairs.length; i += 1) {
        const next = pairs[i];
        if (next) visit(i + 1, [...chosen, next]);
      }
  };
  const mostMet = (offer: string, chosen: readonly { provider: string; user: string }[]): number => {
    const left = new Map(
      supplies.filter((of) => of.offer === offer).map(({ service, services }) => [service, services]),
    );
    const users = needs.filter((of) => of.offer === offer);
    const meet = (at: number): number => {
      const user = users[at];
      if (!user) return 0;
      let most = meet(at + 1);
      for (const { provider } of chosen.filter((of) => of.user === user.service)) {
        const free = left.get(provider) ?? 0;
        if (free === 0) continue;
        left.set(provider, free - 1);
        most = Math.max(most, user.children + meet(at + 1));
        left.set(provider, free);
      }
      return most;
    };
    return meet(0);
  };
  visit(0, []);
  return best;
}

/** What each agreement of a chosen set carries: of everything that gives the pairs, the first, by trying all. */
function firstOffers({ needs, supplies }: AgreementProblem, names: readonly string[], pairs: number) {
  const slots = names.flatMap((name) => {
    const [provider, user] = name.split("→");
    return needs
      .filter((of) => of.service === user)
      .flatMap(({ offer, children }) =>
        supplies
          .filter((of) => of.service === provider && of.offer === offer)
          .map(({ services }) => ({ name, provider, user, offer, children, services })),
      );
  });
  type Slot = (typeof slots)[number];
  const search = (at: number, carried: readonly Slot[]): readonly Slot[] | undefined => {
    const slot = slots[at];
    if (!slot) return carried.reduce((sum, { children }) => sum + children, 0) === pairs ? carried : undefined;
    const same = carried.filter(({ offer }) => offer === slot.offer);
    const isFree =
      same.every(({ user }) => user !== slot.user) &&
      same.filter(({ provider }) => provider === slot.provider).length < slot.services;
    return (isFree ? search(at + 1, [...carried, slot]) : undefined) ?? search(at + 1, carried);
  };
  const first = search(0, []) ?? [];
  return names.map((name) => first.filter((of) => of.name === name).map(({ offer }) => offer));
}

const ids = ["a", "b", "c", "d", "e"];
const offers = ["x", "y", "z"];
const rows = <T>(value: fc.Arbitrary<T>, most: number) =>
  fc.uniqueArray(fc.record({ service: fc.constantFrom(...ids), offer: fc.constantFrom(...offers), value }), {
    maxLength: most,
    selector: ({ service, offer }) => `${service} ${offer}`,
  });

/** Few different numbers of children, networks and distances, so that nearly every case has ties. */
const problems = fc
  .record({
    needs: rows(fc.constantFrom(100, 200, 300), 8),
    supplies: rows(fc.integer({ min: 1, max: 3 }), 6),
    networks: fc.array(fc.constantFrom("n", "m"), { minLength: 5, maxLength: 5 }),
    places: fc.array(fc.constantFrom(0, 1, 2), { minLength: 5, maxLength: 5 }),
  })
  .map(({ needs, supplies, networks, places }): AgreementProblem => {
    const apart = (a: string, b: string) => Math.abs((places[ids.indexOf(a)] ?? 0) - (places[ids.indexOf(b)] ?? 0));
    return {
      needs: needs.map(({ value, ...of }) => ({ ...of, children: value })),
      supplies: supplies.map(({ value, ...of }) => ({ ...of, services: value })),
      proximity: (a, b) => ({
        sameNetwork: networks[ids.indexOf(a)] === networks[ids.indexOf(b)],
        neighbours: apart(a, b) === 1,
        kilometres: apart(a, b) * 12.3,
      }),
      most: 3,
    };
  });

describe("bestAgreements", () => {
  test.each([
    ["in one block of ties", 16, 200],
    ["in blocks of two, so that a case has many", 2, 100],
  ])(
    "is the best of every set for each k up to 3, ties and what is carried included, %s",
    {
      timeout: 240_000,
    },
    async (_, blockSize, numRuns) => {
      await fc.assert(
        fc.asyncProperty(problems, async (problem) => {
          const sets = await bestAgreements(problem, { blockSize });
          for (const [k, { agreements, pairs }] of sets.entries()) {
            const best = byBruteForce(problem, k);
            expect(pairs).toBe(best.scores[0]);
            expect(agreements.map(({ provider, user }) => `${provider}→${user}`)).toEqual(best.names);
            expect(agreements.map((of) => of.offers)).toEqual(firstOffers(problem, best.names, pairs));
          }
        }),
        { numRuns },
      );
    },
  );

  test("carries no offer twice to a service, lends none oftener than said, and counts what it carries", async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        for (const { agreements, pairs, children } of await bestAgreements(problem)) {
          const carried = agreements.flatMap((of) => of.offers.map((offer) => ({ ...of, offer })));
          expect(new Set(carried.map(({ user, offer }) => `${user} ${offer}`)).size).toBe(carried.length);
          for (const { service, offer, services } of problem.supplies)
            expect(carried.filter((of) => of.provider === service && of.offer === offer).length).toBeLessThanOrEqual(
              services,
            );
          const met = problem.needs.filter((of) =>
            carried.some(({ user, offer }) => user === of.service && offer === of.offer),
          );
          expect(met.length).toBe(carried.length);
          expect(met.reduce((sum, of) => sum + of.children, 0)).toBe(pairs);
          expect(agreements.every((of) => of.offers.length > 0)).toBe(true);
          expect(children).toBeLessThanOrEqual(pairs);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("one agreement on two offers beats one on the larger single offer: 300 + 300 > 400", async () => {
    const [, one] = await bestAgreements({
      needs: [need("u", "x", 300), need("u", "y", 300), need("v", "z", 400)],
      supplies: [supply("p", "x"), supply("p", "y"), supply("q", "z")],
      proximity: far,
    });
    expect(one).toEqual({ agreements: [{ provider: "p", user: "u", offers: ["x", "y"] }], pairs: 600, children: 300 });
  });

  test("what is free once goes to the 700 children and not to the 600, though both ask", async () => {
    const sets = await bestAgreements({
      needs: [need("u", "x", 600), need("v", "x", 700)],
      supplies: [supply("p", "x")],
      proximity: far,
    });
    expect(sets.map(({ pairs }) => pairs)).toEqual([0, ...Array.from({ length: 10 }, () => 700)]);
    expect(sets.at(-1)?.agreements).toEqual([{ provider: "p", user: "v", offers: ["x"] }]);
  });

  test("with as many children, the same network comes before a neighbour, and a neighbour before who is nearer", async () => {
    const problem = (near: Readonly<Record<string, ReturnType<typeof far>>>) => ({
      needs: [need("u", "x", 100)],
      supplies: ["p", "q"].map((service) => supply(service, "x")),
      proximity: (provider: string) => near[provider] ?? far(),
    });
    const first = async (near: Readonly<Record<string, ReturnType<typeof far>>>) =>
      (await bestAgreements(problem(near)))[1]?.agreements[0]?.provider;
    expect(await first({ q: { ...far(), sameNetwork: true }, p: { ...far(), neighbours: true } })).toBe("q");
    expect(await first({ q: { ...far(), neighbours: true }, p: { ...far(), kilometres: 1 } })).toBe("q");
    expect(await first({ q: { ...far(), kilometres: 49 } })).toBe("q");
    expect(await first({})).toBe("p");
  });

  test("six who could each use p or q alike all use p, whether ties are broken in one block or in six", async () => {
    const users = ["u1", "u2", "u3", "u4", "u5", "u6"];
    const problem = {
      needs: users.map((user) => need(user, "x", 100)),
      supplies: [supply("p", "x", 6), supply("q", "x", 6)],
      ...{ proximity: far, most: 6 },
    };
    for (const blockSize of [16, 2]) {
      const sets = await bestAgreements(problem, { blockSize });
      expect(sets[6]?.agreements).toEqual(users.map((user) => ({ provider: "p", user, offers: ["x"] })));
    }
  });

  test("where p and q can each lend x once, and u and v need all four agreements, x goes p to u and q to v", async () => {
    const problem = {
      needs: ["u", "v"].flatMap((user) => ["x", "only-p", "only-q"].map((offer) => need(user, offer, 100))),
      supplies: ["p", "q"].flatMap((provider) => [supply(provider, "x"), supply(provider, `only-${provider}`, 2)]),
      ...{ proximity: far, most: 4 },
    };
    for (const blockSize of [16, 2]) {
      const sets = await bestAgreements(problem, { blockSize });
      expect(sets[4]?.agreements).toEqual([
        { provider: "p", user: "u", offers: ["x", "only-p"] },
        { provider: "p", user: "v", offers: ["only-p"] },
        { provider: "q", user: "u", offers: ["only-q"] },
        { provider: "q", user: "v", offers: ["x", "only-q"] },
      ]);
    }
  });

  test("nobody who needs or lends gives eleven empty sets", async () => {
    const sets = await bestAgreements({ needs: [], supplies: [supply("p", "x")], proximity: far });
    expect(sets).toEqual(Array.from({ length: 11 }, () => ({ agreements: [], pairs: 0, children: 0 })));
  });

  test("refuses a need that stands twice", async () => {
    const twice = { needs: [need("u", "x", 1), need("u", "x", 2)], supplies: [supply("p", "x")], proximity: far };
    await expect(bestAgreements(twice)).rejects.toThrow("doubled: x of u");
  });
});
