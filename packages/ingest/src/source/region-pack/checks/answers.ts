import { brokenRule, isFunctionMailbox, type Offer, offerFiles } from "@barneloftet/analytics";
import { type Fault, fault } from "../../../fault.js";
import type { Check, Draft } from "../draft.js";

/** Answers to Tiltaksregisteret keep the rules of the form, and mailboxes are functions'. */
export const answers: readonly Check[] = [
  {
    needs: offerFiles,
    faults(draft) {
      const kinds = kindsOf(draft);
      return draft["offers/answers.csv"].rows.flatMap(({ row, value }) => {
        const kind = kinds.get(value.offer);
        const broken = kind && brokenRule(value, { kind });
        return broken ? [ruleFault("offers/answers.csv", row, value, broken)] : [];
      });
    },
  },
  {
    needs: [],
    faults: (draft) =>
      draft["offers/own_offers.csv"].rows.flatMap(({ row, value }) => {
        const broken = brokenRule(value, undefined);
        return broken ? [ruleFault("offers/own_offers.csv", row, value, broken)] : [];
      }),
  },
  {
    needs: [],
    faults: (draft) =>
      draft["offers/mailboxes.csv"].rows.flatMap(({ row, value: { mailbox } }) =>
        isFunctionMailbox(mailbox)
          ? []
          : [fault("person_mailbox", { file: "offers/mailboxes.csv", row, column: "mailbox", found: mailbox }, {})],
      ),
  },
];

/** Of an id in two lists, which is a fault of its own, the first list stands. */
function kindsOf(draft: Draft): ReadonlyMap<string, Offer["kind"]> {
  return new Map<string, Offer["kind"]>([
    ...draft["offers/base_functions.csv"].rows.map(({ value }) => [value.id, value.kind] as const),
    ...draft["offers/methods.csv"].rows.map(({ value }) => [value.id, "method"] as const),
    ...draft["offers/pyramid.csv"].rows.map(({ value }) => [value.id, value.kind] as const),
  ]);
}

function ruleFault(
  file: string,
  row: number,
  value: object,
  { rule, column }: NonNullable<ReturnType<typeof brokenRule>>,
): Fault {
  const found = (value as Readonly<Record<string, unknown>>)[column];
  return fault("answer_rule", { file, row, column, found: found === undefined ? "" : String(found) }, { rule });
}
