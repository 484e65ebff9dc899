import type { Highs, InitOptions } from "highs";
import {
  type AgreementProblem,
  type Constraint,
  carries,
  type Expression,
  holds,
  made,
  type PossibleAgreement,
  possibleAgreements,
  programText,
} from "./agreement-program.js";

/** A set of agreements, and what it gives. */
export interface AgreementSet {
  readonly agreements: readonly {
    readonly provider: string;
    readonly user: string;
    readonly offers: readonly string[];
  }[];
  /** Pairs of a child and an offer that the child newly reaches. */
  readonly pairs: number;
  /** Children who reach at least one offer more. */
  readonly children: number;
}

/**
 * For each number of agreements from 0 to `most`, the set of at most so many that gives most child–offer pairs new
 * access. An agreement lets one service use all that another can lend and it lacks; a need is met once, and no supply
 * is lent oftener than said.
 *
 * Exact, by mixed-integer programming (HiGHS). Ties are broken in this order: fewer agreements, more within a network,
 * more between neighbours, fewer kilometres in all (to a tenth), then the ids that come first.
 *
 * @param locateFile Where the solver's WebAssembly lies, for a page; Node finds it.
 * @param blockSize How many variables the last ties are broken by in one step, from 1 to 16; it never changes the sets.
 * @returns The sets, by their number of agreements at most.
 * @throws Error if a need or a supply stands twice.
 */
export async function bestAgreements(
  problem: AgreementProblem,
  {
    locateFile,
    blockSize = mostInBlock,
  }: { readonly locateFile?: (file: string) => string; readonly blockSize?: number } = {},
): Promise<readonly AgreementSet[]> {
  const possible = possibleAgreements(problem);
  const most = problem.most ?? 10;
  const none: AgreementSet = { agreements: [], pairs: 0, children: 0 };
  if (possible.length === 0) return Array.from({ length: most + 1 }, () => none);
  const solver = await solverOf(locateFile);
  const program = new Program(solver, possible, holds(possible, problem), blockSize);
  const all = program.greatest(pairsOf(possible), [])?.value ?? 0;
  const sets = [none];
  for (let k = 1; k <= most; k += 1) {
    const last = sets[k - 1] ?? none;
    // Nothing more can be had: more agreements would be of no use.
    sets.push(last.pairs === all ? last : bestOf(program, possible, k));
  }
  return sets;
}

async function solverOf(locateFile: ((file: string) => string) | undefined): Promise<Highs> {
  const module = await import("highs");
  // The package's types are those of its CommonJS build; what is imported is the module's default export itself.
  const load = module.default as unknown as (options: InitOptions) => Promise<Highs>;
  return load(locateFile ? { locateFile } : {});
}

function bestOf(program: Program, possible: readonly PossibleAgreement[], k: number): AgreementSet {
  const pairs = pairsOf(possible);
  const each = possible.map((_, a): readonly [number, string] => [1, made(a)]);
  const where = (is: (agreement: PossibleAgreement) => boolean): Expression =>
    each.filter((_, a) => is(possible[a] as PossibleAgreement));
  const fixed: Constraint[] = [{ expression: each, relation: "<=", bound: k }];
  const hold = (expression: Expression, sense: "greatest" | "least"): void => {
    if (expression.length === 0) return;
    const bound = program[sense](expression, fixed)?.value ?? 0;
    fixed.push({ expression, relation: sense === "greatest" ? ">=" : "<=", bound });
  };
  hold(pairs, "greatest");
  hold(each, "least");
  hold(
    where(({ sameNetwork }) => sameNetwork),
    "greatest",
  );
  hold(
    where(({ neighbours }) => neighbours),
    "greatest",
  );
  hold(
    possible.map(({ tenths }, a): readonly [number, string] => [tenths, made(a)]).filter(([tenths]) => tenths > 0),
    "least",
  );
  fixFirst(
    program,
    possible.map((_, a) => made(a)),
    fixed,
  );
  fixFirst(
    program,
    possible.flatMap(({ offers }, a) => offers.map((_, o) => carries(a, o))),
    fixed,
  );
  const chosen = program.greatest(pairs, fixed)?.chosen ?? new Set();
  return setOf(possible, chosen);
}

/** So few variables in a step that weights of powers of two stay whole and far within the solver's tolerance. */
const mostInBlock = 16;

/** Fixes variables so that the first of them are chosen wherever an equally good solution has them. */
function fixFirst(program: Program, variables: readonly string[], fixed: Constraint[]): void {
  const { blockSize } = program;
  for (let start = 0; start < variables.length; start += blockSize) {
    const block = variables.slice(start, start + blockSize);
    const weighted = block.map((name, i): readonly [number, string] => [2 ** (blockSize - 1 - i), name]);
    const chosen = program.greatest(weighted, fixed)?.chosen ?? new Set();
    for (const name of block) fixed.push({ expression: [[1, name]], relation: "=", bound: chosen.has(name) ? 1 : 0 });
  }
}

function pairsOf(possible: readonly PossibleAgreement[]): Expression {
  return possible.flatMap(({ offers }, a) =>
    offers.map(({ children }, o): readonly [number, string] => [children, carries(a, o)]),
  );
}

function setOf(possible: readonly PossibleAgreement[], chosen: ReadonlySet<string>): AgreementSet {
  const agreements = possible.flatMap(({ provider, user, offers }, a) => {
    if (!chosen.has(made(a))) return [];
    return [{ provider, user, offers: offers.filter((_, o) => chosen.has(carries(a, o))) }];
  });
  const users = new Map(agreements.flatMap(({ user, offers }) => offers.map(({ children }) => [user, children])));
  return {
    agreements: agreements.map(({ offers, ...of }) => ({ ...of, offers: offers.map(({ offer }) => offer) })),
    pairs: sum(agreements.flatMap(({ offers }) => offers.map(({ children }) => children))),
    children: sum([...users.values()]),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A program that is solved again and again with more held fixed. */
class Program {
  readonly blockSize: number;
  readonly #solver: Highs;
  readonly #constraints: readonly Constraint[];
  readonly #variables: readonly string[];

  constructor(
    solver: Highs,
    possible: readonly PossibleAgreement[],
    constraints: readonly Constraint[],
    blockSize: number,
  ) {
    this.blockSize = blockSize;
    this.#solver = solver;
    this.#constraints = constraints;
    this.#variables = possible.flatMap(({ offers }, a) => [made(a), ...offers.map((_, o) => carries(a, o))]);
  }

  /** The greatest value of an expression of whole numbers, and the variables that are 1 there. */
  greatest(objective: Expression, fixed: readonly Constraint[]) {
    return this.#solved(objective, "Maximize", fixed);
  }

  /** The least value of an expression of whole numbers. */
  least(objective: Expression, fixed: readonly Constraint[]) {
    return this.#solved(objective, "Minimize", fixed);
  }

  #solved(objective: Expression, sense: "Maximize" | "Minimize", fixed: readonly Constraint[]) {
    const text = programText(objective, sense, [...this.#constraints, ...fixed], this.#variables);
    const { Status, Columns, ObjectiveValue } = this.#solver.solve(text, {
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      output_flag: false,
    });
    if (Status !== "Optimal") throw new Error(`agreements not solved: ${Status}`);
    const chosen = new Set(
      Object.entries(Columns).flatMap(([name, { Primal }]) => (Number(Primal) > 0.5 ? [name] : [])),
    );
    return { value: Math.round(ObjectiveValue), chosen };
  }
}
