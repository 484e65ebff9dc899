import { daysOfHalfYear } from "@barneloftet/analytics";
import { type Fault, fault } from "../../../fault.js";
import { answerDayFault } from "../answer-time.js";
import type { Check } from "../draft.js";
import { type Span, spanOf } from "../span.js";

const files = ["offers/answers.csv", "offers/own_offers.csv"] as const;
const servicesFile = "structure/services.csv";

/** A service's answers for a half-year have one day, near the half-year, and the service existed then. */
export const answerDays: readonly Check[] = [
  {
    needs: [],
    faults(draft) {
      const first = new Map<string, { readonly day: string; readonly otherFile: string; readonly otherRow: number }>();
      return files.flatMap((file) =>
        draft[file].rows.flatMap(({ row, value: { service, period, answered_on } }): Fault[] => {
          const key = `${service} ${period}`;
          const other = first.get(key);
          if (other === undefined) first.set(key, { day: answered_on, otherFile: file, otherRow: row });
          if (other === undefined || other.day === answered_on) return [];
          return [fault("other_answer_day", { file, row, column: "answered_on", found: answered_on }, other)];
        }),
      );
    },
  },
  {
    needs: [],
    faults: (draft) =>
      files.flatMap((file) =>
        draft[file].rows.flatMap(
          ({ row, value }) => answerDayFault(value, (column) => ({ file, row, column, found: value[column] })) ?? [],
        ),
      ),
  },
  {
    needs: [servicesFile],
    faults(draft) {
      const lives = new Map(draft[servicesFile].rows.map(({ value }) => [value.id, spanOf(value)]));
      return files.flatMap((file) =>
        draft[file].rows.flatMap(({ row, value: { service, period } }) => {
          const { from, to } = daysOfHalfYear(period);
          return goneFaults({ file, row, column: "service", found: service }, lives.get(service), from, to);
        }),
      );
    },
  },
];

type At = { readonly file: string; readonly row: number; readonly column: string; readonly found: string };

function goneFaults(place: At, life: Span | undefined, from: string, to: string): readonly Fault[] {
  const isThere = life === undefined || (life.from < to && (life.to === undefined || life.to > from));
  return isThere ? [] : [fault("service_gone", place, life)];
}
