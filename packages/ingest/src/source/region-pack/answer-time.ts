import { addMonths, daysOfHalfYear, halfYearOf, nextHalfYear, type RegionPack } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../../fault.js";

/** When a set of answers says that it was given, and for which half-year. */
interface AnswerTime {
  readonly period: string;
  readonly answered_on: string;
}

type PlaceOf = (column: keyof AnswerTime) => Pick<Place, "file"> & Partial<Place>;

/** The fault of answers that nobody can have given on that day: before the half-year before theirs, or over a year after. */
export function answerDayFault({ period, answered_on }: AnswerTime, placeOf: PlaceOf): Fault | undefined {
  const { from, to } = daysOfHalfYear(period);
  const isNear = answered_on >= addMonths(from, -6) && answered_on < addMonths(to, 12);
  return isNear ? undefined : fault("day_far_from_half_year", placeOf("answered_on"), { period });
}

/** The fault of answers of a day that has not come, or for a half-year after the next. */
export function answerToComeFault(
  { period, answered_on }: AnswerTime,
  today: string,
  placeOf: PlaceOf,
): Fault | undefined {
  const latest = nextHalfYear(halfYearOf(today));
  if (period > latest) return fault("half_year_to_come", placeOf("period"), { latest });
  return answered_on > today ? fault("day_to_come", placeOf("answered_on"), { today }) : undefined;
}

/** The answers in a pack that cannot have been given yet; a pack is read without knowing what day it is. */
export function answersToCome(pack: RegionPack, today: string): readonly Fault[] {
  const files = ["offers/answers.csv", "offers/own_offers.csv"] as const;
  return files.flatMap((file) =>
    pack[file].flatMap((row, i) => {
      const place = (column: keyof AnswerTime) => ({ file, row: i + 2, column, found: row[column] });
      return answerToComeFault(row, today, place) ?? [];
    }),
  );
}
