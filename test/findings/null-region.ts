import {
  type AnyMetric,
  caseload,
  deadlinesMet,
  type Figure,
  leftService,
  type Measured,
  notifications,
  requestsAssisted,
  sickLeaveFromDays,
  vacancyRate,
  waitingChildren,
  watched,
} from "@barneloftet/analytics";
import { type Draws, draws } from "../../scripts/eksempelfylket/draws.ts";

/** What happens in the first service, quarter by quarter from 0; in ordinary times the numbers that stand here. */
export interface Course {
  /** Employees, and positions. */
  readonly employees: number;
  /** Requests of a quarter, on average. */
  readonly requests: number;
  /** Requests of a quarter in the other services, on average: 8. */
  readonly othersRequests: number;
  /** The share of requests that get help: 0.6. */
  readonly assisted: (quarter: number) => number;
  /** The share of positions that are vacant: 0.05; `undefined` for what chance makes of it. */
  readonly vacant: (quarter: number) => number | undefined;
  /** How many times as many children as usual: 1. */
  readonly children: (quarter: number) => number;
  /** How many times as much sick leave as usual, which is 8 %: 1. */
  readonly absence: (quarter: number) => number;
}

/** Quarters that a region has figures of. */
export const quarters = 28;
const services = 22;
const networks = 5;
const firstYear = 2019;
type Service = Omit<Course, "othersRequests">;
const ordinary: Omit<Service, "employees" | "requests" | "assisted"> = {
  vacant: () => undefined,
  children: () => 1,
  absence: () => 1,
};
const seasons = [1.25, 0.95, 0.7, 1.1];

/** What a region is like that has nothing the matter with it. */
interface Nature {
  /** How a service's level of something lies to the usual: 1 on average. */
  readonly level: (chance: Draws, shape: number) => number;
  /** How a year lies to the usual, for all services alike, of something: 1 on average. */
  readonly year: (of: string, year: number) => number;
  readonly hasLarge: boolean;
}

/** So widely services differ where most are low and a few are high, as a standard deviation of logarithms. */
const skew = 0.4;
/** How widely years differ for all services, in one region of three each. */
const shared = [0, 0.03, 0.06];
/** Employees of a city's service. */
const city = 260;

function natureOf(seed: string): Nature {
  const chance = draws(`${seed}/nature`);
  const [isSkew, hasLarge, year] = [chance.uniform() < 0.5, chance.uniform() < 0.5, chance.uniform()];
  const width = shared[Math.floor(year * shared.length)] ?? 0;
  const lognormal = (from: Draws, sd: number): number => Math.exp(sd * from.normal() - sd ** 2 / 2);
  return {
    level: (from, shape) => (isSkew ? lognormal(from, skew) : from.gamma(shape, 1)),
    year: (of, which) => (width === 0 ? 1 : lognormal(draws(`${seed}/${of}/${which}`), width)),
    hasLarge,
  };
}

/**
 * A region of 22 invented services in five networks, of which nothing is to be told but chance, the season, events that come in lumps,
 * rates that wander and years that are alike for all: figures of eight metrics until the end of a quarter.
 *
 * @param course What happens in the first service, if anything does.
 */
export function nullRegion(seed: string, course: Partial<Course> = {}, until: number = quarters): readonly Measured[] {
  const nature = natureOf(seed);
  const all = Array.from({ length: services }, (_, i) => {
    const chance = draws(`${seed}/${i}`);
    const employees = i === 1 && nature.hasLarge ? city : Math.round(8 + chance.gamma(1.5, 30));
    // A small service has a few requests too, and a city's has as many as ten others.
    const usual = course.othersRequests ?? 8;
    const requests = employees === city ? usual * 11 : usual / 4 + chance.gamma(2, usual * 0.75);
    const assisted = 0.6 * chance.gamma(60, 1);
    const usually = { ...ordinary, employees, requests, assisted: () => assisted };
    return serviceOf(chance, nature, `s${i}`, i === 0 ? { ...usually, ...course } : usually, until);
  });
  return watched.map((metric) => {
    const own = all.map((figures) => figures.filter((each) => each.metric === metric.id));
    const networked = Array.from({ length: networks }, (_, i) =>
      summed(metric, own.filter((_, service) => service % networks === i).flat(), { level: "network", unit: `n${i}` }),
    );
    const region = summed(metric, own.flat(), { level: "region", unit: "r" });
    return { metric, values: [...own.flat(), ...networked.flat(), ...region] };
  });
}

/** Services' figures summed, period by period and split by split. */
function summed(
  metric: AnyMetric,
  parts: readonly Figure[],
  whole: { readonly level: "network" | "region"; readonly unit: string },
): readonly Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.periodStart, part.periodEnd, part.dimensions]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [Figure];
    const sum = (of: "numerator" | "denominator" | "estimate"): number =>
      group.reduce((total, part) => total + (part[of] ?? 0), 0);
    const isCount = first.numerator === undefined;
    const [numerator, denominator] = isCount ? [undefined, undefined] : [sum("numerator"), sum("denominator")];
    return {
      ...first,
      ...{ ...whole, name: whole.unit, territory: whole.unit, members: group.flatMap(({ members }) => members) },
      ...{ numerator, denominator, membersFound: group.length, membersExpected: group.length },
      estimate: estimateOf(metric, { estimate: isCount ? sum("estimate") : undefined, numerator, denominator }),
    };
  });
}

function serviceOf(chance: Draws, nature: Nature, unit: string, course: Service, until: number): readonly Figure[] {
  const { employees, requests } = course;
  // Services differ, and that is no signal.
  const level = (shape: number): number => nature.level(chance, shape);
  const [absence, leaving, load, told] = [level(20), level(10), level(15), level(10)];
  const figures: Figure[] = [];
  const add = (metric: AnyMetric, from: number, months: number, numbers: Numbers, split: Split = {}): void => {
    figures.push(figureOf(metric, unit, from, months, numbers, split));
  };
  const absent: number[] = [];
  const agreed = employees * 57;
  let vacancies = chance.binomial(employees, 0.06);
  const usualChildren = employees * 9 * load;
  let children = chance.poisson(usualChildren);
  let waiting = chance.poisson(usualChildren / 12);
  for (let quarter = 0; quarter < until; quarter += 1) {
    const [month, season] = [quarter * 3, seasons[quarter % 4] ?? 1];
    const common = (of: string): number => nature.year(of, Math.floor(quarter / 4));
    const spells = chance.poisson(
      (agreed * 0.08 * absence * common("absence") * season * course.absence(quarter) * chance.gamma(40, 1)) / 5.125,
    );
    let days = 0;
    for (let spell = 0; spell < spells; spell += 1) days += chance.gamma(1, chance.uniform() < 0.85 ? 2.5 : 20);
    absent.push(Math.min(agreed, days));
    if (quarter >= 3) {
      const lost = absent.slice(-4).reduce((sum, each) => sum + each, 0);
      add(
        sickLeaveFromDays,
        month - 9,
        12,
        { numerator: lost, denominator: agreed * 4 },
        { type: "total", population: "child_welfare_services" },
      );
    }
    const received = chance.poisson(requests * season);
    const mean = Math.min(0.95, course.assisted(quarter));
    const share = around(chance, mean, 60);
    if (received > 0)
      add(requestsAssisted, month, 3, { numerator: chance.binomial(received, share), denominator: received });
    vacancies = chance.binomial(vacancies, 0.55) + chance.binomial(employees - vacancies, 0.03);
    const vacant = course.vacant(quarter);
    add(vacancyRate, month + 3, 0, {
      numerator: vacant === undefined ? vacancies : employees * vacant,
      denominator: employees,
    });
    children = chance.binomial(children, 0.8) + chance.poisson(usualChildren * 0.2 * season * common("children"));
    add(
      caseload,
      month,
      3,
      { numerator: Math.round(children * course.children(quarter)), denominator: employees * 0.6 },
      { positions_function: "casework" },
    );
    for (let each = 1; each <= 3; each += 1) {
      waiting = chance.binomial(waiting, 0.6) + chance.poisson((usualChildren / 12) * 0.4);
      add(waitingChildren, month + each, 0, { estimate: waiting }, { waiting_for: "help" });
    }
    // A family can have several notifications.
    let notified = 0;
    for (let family = chance.poisson(employees * 2 * told * common("told") * season); family > 0; family -= 1)
      notified += 1 + chance.poisson(0.4);
    add(notifications, month, 3, { estimate: notified });
    if (quarter % 2 === 1) {
      const begun = chance.poisson(employees * 2) + 1;
      add(
        deadlinesMet,
        month - 3,
        6,
        { numerator: chance.binomial(begun, around(chance, 0.88, 40)), denominator: begun },
        { duty: "investigation_3_months" },
      );
    }
    if (quarter % 4 === 3)
      add(leftService, month - 9, 12, {
        numerator: Math.min(employees, chance.poisson(employees * 0.15 * leaving * common("leaving"))),
        denominator: employees,
      });
  }
  return figures;
}

interface Numbers {
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly estimate?: number | undefined;
}
type Split = Readonly<Record<string, string>>;

/** A share that varies around its mean, as that of so many would. */
function around(chance: Draws, mean: number, size: number): number {
  const [part, rest] = [chance.gamma(size * mean, size * mean), chance.gamma(size * (1 - mean), size * (1 - mean))];
  return part / (part + rest);
}

function figureOf(
  metric: AnyMetric,
  unit: string,
  from: number,
  months: number,
  numbers: Numbers,
  split: Split,
): Figure {
  const { id, label, decimals, comparableBy, polarity } = metric;
  const { numerator, denominator } = numbers;
  return {
    kind: "value",
    metric: id,
    ...{ label, decimals, comparableBy, polarity },
    unitOfMeasure: metric.unit,
    prices: undefined,
    ...{ level: "service", unit, name: unit },
    ...periodOf(from, months),
    ...{ boundaries: "none", territory: unit, series: "unbroken", capacityReached: false },
    ...{ members: [`service/${unit}`], membersFound: 1, membersExpected: 1 },
    dimensions: split,
    status: "invented",
    ...{ sources: [], remarks: [] },
    estimate: estimateOf(metric, numbers),
    ...{ numerator, denominator, undecided: undefined },
    interval: { method: "none", because: { nb: "", en: "" } },
  };
}

const estimateOf = ({ unit }: AnyMetric, { estimate, numerator, denominator }: Numbers): number =>
  estimate ?? ((numerator ?? 0) / (denominator ?? 1)) * (unit === "percent" ? 100 : 1);

/** A period that begins so many months after January of the first year; of no months: the day before. */
function periodOf(from: number, months: number): Pick<Figure, "periodStart" | "periodEnd"> {
  const day = (month: number, date: number): string =>
    new Date(Date.UTC(firstYear, month, date)).toISOString().slice(0, 10);
  return months === 0
    ? { periodStart: day(from, 0), periodEnd: day(from, 1) }
    : { periodStart: day(from, 1), periodEnd: day(from + months, 1) };
}
