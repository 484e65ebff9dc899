import { type Draws, draws } from "./draws.ts";
import type { Period } from "./periods.ts";
import type { Employee, Staff } from "./staff.ts";
import { stories } from "./stories.ts";

/** A stretch of absence of one invented employee, in months with decimals; a part of the working day where graded. */
interface Spell {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
  readonly isCertified: boolean;
}

/** An employee and all the times they have been sick. */
interface Absent extends Employee {
  readonly spells: readonly Spell[];
}

/** Everybody's absences, by service. */
export type Absences = ReadonlyMap<string, readonly Absent[]>;

/** What is reported of a quarter: sums, and over how many people. */
export interface QuarterOfAbsence {
  readonly lost_days: number;
  readonly agreed_days: number;
  readonly employees: number;
  readonly absent: number;
  readonly absent_over_16_days: number;
}

/** Working days of each quarter, holidays taken out: 228 in a year, 57 in a quarter on average. */
const workingDays = [61, 57, 49, 61] as const;
/** How often people fall ill in each quarter, beside the whole year. */
const seasons = [1.4, 0.95, 0.55, 1.1] as const;
const workingDaysOfMonth = 19;
const daysOfMonth = 30.4;

/** Spells of all staff: many of a day or two, some of a week, and a few that last for months and hold most of the days. */
export function inventedAbsences(staff: Staff): Absences {
  return new Map(
    [...staff].map(([service, employees]) => {
      const random = draws(`bed ${service}`);
      return [service, employees.map((one) => ({ ...one, spells: spellsOf(one, service, random) }))];
    }),
  );
}

function spellsOf({ hired, left, frailty }: Employee, service: string, random: Draws): readonly Spell[] {
  const spells: Spell[] = [];
  for (let month = Math.max(hired, -24); month < Math.min(left, 84); month += 1) {
    const often = frailty * (seasons[Math.floor(((month + 24) % 12) / 3)] ?? 1) * crisisOf(service, month);
    const begun = (rate: number, spell: () => Omit<Spell, "from" | "to"> & { readonly months: number }) => {
      for (let count = random.poisson(rate * often); count > 0; count -= 1) {
        const [from, { months, ...rest }] = [month + random.uniform(), spell()];
        spells.push({ from, to: Math.min(from + months, left), ...rest });
      }
    };
    const workdays = (least: number, most: number) =>
      (least + Math.floor(random.uniform() * (most - least + 1))) / workingDaysOfMonth;
    begun(0.19, () => ({ months: workdays(1, 3), grade: 1, isCertified: false }));
    begun(0.03, () => ({ months: workdays(4, 15), grade: 1, isCertified: true }));
    begun(0.052, () => ({
      months: Math.min(12, 0.7 + random.gamma(0.9, 2.6)),
      grade: [1, 0.8, 0.5, 0.5][Math.floor(random.uniform() * 4)] ?? 1,
      isCertified: true,
    }));
  }
  return withoutOverlaps(spells);
}

const crisisOf = (service: string, month: number): number =>
  service === stories.crisis.service && month >= stories.crisis.from + 2 && month < stories.crisis.to ? 2.1 : 1;

/** Nobody falls ill while ill: a spell that begins inside another is dropped. */
function withoutOverlaps(spells: readonly Spell[]): readonly Spell[] {
  let until = Number.NEGATIVE_INFINITY;
  return spells
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < until) return false;
      until = to;
      return true;
    });
}

/** The sums of a service's quarter; of certified spells alone where asked. */
export function quarterOf(
  employees: readonly Absent[],
  { from, to }: Period,
  { certified }: { readonly certified: boolean },
): QuarterOfAbsence {
  const perMonth = (workingDays[(from % 12) / 3] ?? 0) / 3;
  const months = (a: number, b: number) => Math.max(0, Math.min(b, to) - Math.max(a, from));
  const people = employees
    .filter(({ hired, left }) => months(hired, left) > 0)
    .map(({ hired, left, share, spells }) => {
      const own = spells.filter(({ isCertified }) => isCertified || !certified);
      return {
        agreed: months(hired, left) * perMonth * share,
        lost: own.reduce((sum, spell) => sum + months(spell.from, spell.to) * spell.grade, 0) * perMonth * share,
        days: own.reduce((sum, spell) => sum + months(spell.from, spell.to), 0) * daysOfMonth,
      };
    });
  const total = (of: (one: (typeof people)[number]) => number) => people.reduce((sum, one) => sum + of(one), 0);
  return {
    lost_days: total(({ lost }) => lost),
    agreed_days: total(({ agreed }) => agreed),
    employees: people.length,
    absent: people.filter(({ lost }) => lost > 0).length,
    absent_over_16_days: people.filter(({ days }) => days > 16).length,
  };
}
