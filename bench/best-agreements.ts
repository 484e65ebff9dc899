import { type AgreementProblem, possibleAgreements } from "../packages/analytics/src/offers/agreement-program.ts";
import { bestAgreements } from "../packages/analytics/src/offers/best-agreements.ts";

// Exact against taking the best single agreement again and again: how long each takes, and how often the latter falls short.

const cases = 30;
const most = 5;

/** A region of ten services and six offers, the same each time for the same number. */
function problem(seed: number): AgreementProblem {
  let state = seed * 2654435761;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 13), 1597334677) + 0x9e3779b9) >>> 0;
    return state % below;
  };
  const services = Array.from({ length: 10 }, (_, i) => ({
    id: `s${i}`,
    children: 100 + random(2000),
    place: random(9),
  }));
  const offers = Array.from({ length: 6 }, (_, i) => `o${i}`);
  const rows = services.flatMap(({ id, children }) =>
    offers.map((offer) => ({ id, offer, children, says: random(10) })),
  );
  const placeOf = (id: string): number => services.find((of) => of.id === id)?.place ?? 0;
  return {
    needs: rows.filter(({ says }) => says < 4).map(({ id, offer, children }) => ({ service: id, offer, children })),
    supplies: rows
      .filter(({ says }) => says > 7)
      .map(({ id, offer, says }) => ({ service: id, offer, services: says - 7 })),
    proximity: (a, b) => ({
      sameNetwork: false,
      neighbours: false,
      kilometres: Math.abs(placeOf(a) - placeOf(b)) * 10,
    }),
    most,
  };
}

/** Pairs by the best single agreement, again and again. */
async function greedyPairs(given: AgreementProblem): Promise<number> {
  let left = given;
  let pairs = 0;
  for (let k = 0; k < most; k += 1) {
    const [, one] = await bestAgreements({ ...left, most: 1 });
    const [made] = one?.agreements ?? [];
    if (!one || !made) break;
    pairs += one.pairs;
    left = {
      ...left,
      needs: left.needs.filter(({ service, offer }) => service !== made.user || !made.offers.includes(offer)),
      supplies: left.supplies.map((of) =>
        of.service === made.provider && made.offers.includes(of.offer) ? { ...of, services: of.services - 1 } : of,
      ),
    };
  }
  return pairs;
}

const time = async <T>(act: () => Promise<T>): Promise<readonly [T, number]> => {
  const start = performance.now();
  const result = await act();
  return [result, performance.now() - start];
};

let [exactTime, greedyTime, shorter, pairsLost, pairsAll, possible] = [0, 0, 0, 0, 0, 0];
for (let seed = 1; seed <= cases; seed += 1) {
  const given = problem(seed);
  possible += possibleAgreements(given).length;
  const [sets, exact] = await time(() => bestAgreements(given));
  const [greedy, again] = await time(() => greedyPairs(given));
  const best = sets.at(-1)?.pairs ?? 0;
  exactTime += exact;
  greedyTime += again;
  shorter += best > greedy ? 1 : 0;
  pairsLost += best - greedy;
  pairsAll += best;
}
console.log(`${cases} cases, ${Math.round(possible / cases)} possible agreements each, up to ${most} made`);
console.log(`time of all six sets exactly / of the one set by single steps: ${(exactTime / greedyTime).toFixed(2)}`);
console.log(
  `single steps gave fewer pairs in ${shorter} of ${cases}; ${((100 * pairsLost) / pairsAll).toFixed(2)} % of the pairs in all`,
);
