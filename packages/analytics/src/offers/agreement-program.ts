/** A service whose children lack an offer. */
export interface Need {
  readonly service: string;
  readonly offer: string;
  readonly children: number;
}

/** A service that can lend an offer, and to how many other services at most in a half-year. */
export interface Supply {
  readonly service: string;
  readonly offer: string;
  readonly services: number;
}

/** Who lacks what, who can lend it, and how near they are. */
export interface AgreementProblem {
  readonly needs: readonly Need[];
  readonly supplies: readonly Supply[];
  readonly proximity: (
    provider: string,
    user: string,
  ) => { readonly sameNetwork: boolean; readonly neighbours: boolean; readonly kilometres: number };
  /** The most agreements to look for; 10 unless said. */
  readonly most?: number;
}

/** A possible agreement: who could use what of whom. */
export interface PossibleAgreement {
  readonly provider: string;
  readonly user: string;
  readonly sameNetwork: boolean;
  readonly neighbours: boolean;
  /** Tenths of a kilometre, so that sums are whole. */
  readonly tenths: number;
  /** What the provider can lend and the user lacks, and the user's children. */
  readonly offers: readonly { readonly offer: string; readonly children: number }[];
}

/**
 * The agreements that would give somebody something, in the order of `provider→user`.
 *
 * @throws Error if a service needs an offer twice, or offers it twice: a fault in the program.
 */
export function possibleAgreements({ needs, supplies, proximity }: AgreementProblem): readonly PossibleAgreement[] {
  requireOnce(needs);
  requireOnce(supplies);
  const users = [...new Set(needs.filter(({ children }) => children > 0).map(({ service }) => service))];
  const providers = [...new Set(supplies.filter(({ services }) => services > 0).map(({ service }) => service))];
  return providers
    .flatMap((provider) =>
      users
        .filter((user) => user !== provider)
        .flatMap((user) => {
          const lent = new Set(
            supplies.filter((of) => of.service === provider && of.services > 0).map(({ offer }) => offer),
          );
          const offers = needs
            .filter(({ service, offer, children }) => service === user && children > 0 && lent.has(offer))
            .map(({ offer, children }) => ({ offer, children }));
          if (offers.length === 0) return [];
          const { kilometres, ...near } = proximity(provider, user);
          return [{ provider, user, ...near, tenths: Math.round(kilometres * 10), offers }];
        }),
    )
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What an agreement is ordered by at last. */
export function nameOf({ provider, user }: { readonly provider: string; readonly user: string }): string {
  return `${provider}→${user}`;
}

/** A linear expression: coefficients by variable. */
export type Expression = readonly (readonly [coefficient: number, variable: string])[];

/** One line of a program: an expression held at least, at most or exactly at a number. */
export interface Constraint {
  readonly expression: Expression;
  readonly relation: ">=" | "<=" | "=";
  readonly bound: number;
}

/** Whether the agreement is made. */
export const made = (agreement: number): string => `y${agreement}`;
/** Whether the agreement carries an offer. */
export const carries = (agreement: number, offer: number): string => `x${agreement}_${offer}`;

/** What always holds: an agreement carries only when made, a need is met once, and no supply is lent too often. */
export function holds(possible: readonly PossibleAgreement[], { supplies }: AgreementProblem): readonly Constraint[] {
  const met = new Map<string, [number, string][]>();
  const lent = new Map<string, [number, string][]>();
  const only = possible.flatMap(({ provider, user, offers }, a) =>
    offers.map(({ offer }, o): Constraint => {
      push(met, `${user} ${offer}`, [1, carries(a, o)]);
      push(lent, `${provider} ${offer}`, [1, carries(a, o)]);
      return {
        expression: [
          [1, carries(a, o)],
          [-1, made(a)],
        ],
        relation: "<=",
        bound: 0,
      };
    }),
  );
  return [
    ...only,
    ...[...met.values()].map((expression): Constraint => ({ expression, relation: "<=", bound: 1 })),
    ...supplies.flatMap(({ service, offer, services }): readonly Constraint[] => {
      const expression = lent.get(`${service} ${offer}`);
      return expression ? [{ expression, relation: "<=", bound: services }] : [];
    }),
  ];
}

/** The program as text in CPLEX's LP format, every variable 0 or 1. */
export function programText(
  objective: Expression,
  sense: "Maximize" | "Minimize",
  constraints: readonly Constraint[],
  variables: readonly string[],
): string {
  const lines = constraints.map(({ expression, relation, bound }) => ` ${sumText(expression)} ${relation} ${bound}`);
  return [
    sense,
    ` ${sumText(objective)}`,
    "Subject To",
    ...lines,
    "Binary",
    ...variables.map((name) => ` ${name}`),
    "End",
  ].join("\n");
}

const sumText = (expression: Expression): string =>
  expression
    .map(([coefficient, variable]) => `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${variable}`)
    .join(" ");

function push(map: Map<string, [number, string][]>, key: string, term: [number, string]): void {
  const found = map.get(key);
  if (found) found.push(term);
  else map.set(key, [term]);
}

function requireOnce(rows: readonly { readonly service: string; readonly offer: string }[]): void {
  const seen = new Set<string>();
  for (const { service, offer } of rows) {
    const key = JSON.stringify([service, offer]);
    if (seen.has(key)) throw new Error(`doubled: ${offer} of ${service}`);
    seen.add(key);
  }
}
