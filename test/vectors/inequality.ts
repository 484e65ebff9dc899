import {
  coefficientOfVariation,
  correctedGini,
  gini,
  hooverIndex,
  lorenzCurve,
  theil,
  theilDecomposition,
  type Weighted,
} from "@barneloftet/analytics/statistics";
import { z } from "zod";
import { numbers, type Offered, offered } from "./offered.ts";

const values = z.object({ x: numbers });
const weighted = z.object({ x: numbers, weights: numbers });

/** Functions of `inequality.json`. */
export const inequality: Readonly<Record<string, Offered>> = {
  "ineq.gini": offered(values, ({ x }) => ({ gini: gini(alike(x)), giniCorrected: correctedGini(x) })),
  "ineq.theil": offered(values, ({ x }) => {
    const units = alike(x);
    const found = theil(units);
    return { theilT: found?.t, theilL: found?.l, cv: coefficientOfVariation(units), ricciSchutz: hooverIndex(units) };
  }),
  "ineq.lorenz": offered(values, ({ x }) => curveOf(alike(x))),
  "ineq.lorenzWeighted": offered(weighted, ({ x, weights }) => {
    const units = x.map((value, i) => ({ value, weight: weights[i] ?? Number.NaN }));
    return { ...curveOf(units), giniArea: gini(units) };
  }),
  "ineq.theilDecomposition": offered(
    z.object({ x: numbers, group: z.array(z.union([z.number(), z.string()])) }),
    ({ x, group }) => {
      const found = theilDecomposition(x.map((value, i) => ({ value, weight: 1, group: String(group[i]) })));
      return { T: found?.t, between: found?.between, within: found?.within };
    },
  ),
};

const alike = (x: readonly number[]): readonly Weighted[] => x.map((value) => ({ value, weight: 1 }));

function curveOf(units: readonly Weighted[]) {
  const curve = lorenzCurve(units);
  return { p: curve?.map(({ people }) => people), L: curve?.map(({ share }) => share) };
}
