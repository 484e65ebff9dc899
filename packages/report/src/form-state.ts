import { answerWords } from "@barneloftet/analytics";
import { type FormState, mostOwnOffers } from "./draft.js";
import type { FormData } from "./form-data.js";
import { isHalfYear, isRecord } from "./json.js";

/** Whether a value is what a form of a service holds, each field as the form itself could have written it. */
export function isFormState(value: unknown, { previous }: Pick<FormData, "previous">): value is FormState {
  if (!isRecord(value) || !isRecord(value.drafts) || !Array.isArray(value.own)) return false;
  const { drafts, own, mailbox } = value;
  const keys = new Set(own.map((offer: unknown) => (isRecord(offer) ? offer.key : undefined)));
  return (
    Object.values(drafts).every(isDraft) &&
    own.length <= Math.max(mostOwnOffers, previous?.own_offers.length ?? 0) &&
    own.every((offer) => isDraft(offer) && ["key", "name", "kind"].every((field) => Object.hasOwn(offer, field))) &&
    keys.size === own.length &&
    typeof mailbox === "string" &&
    mailbox.length <= 120
  );
}

/** The most characters of what is typed; 40 of anything else. */
const longest: Readonly<Record<string, number>> = { name: 80 };

function isDraft(value: unknown): value is Readonly<Record<string, string>> {
  return (
    isRecord(value) &&
    Object.entries(value).every(([field, text]) => typeof text === "string" && isOfField(field, text))
  );
}

function isOfField(field: string, text: string): boolean {
  if (/(^|_)from$/.test(field)) return isHalfYear(text);
  if (field === "capacity" && text === "number") return true;
  const words = Object.entries(answerWords).find(([column]) => column === field)?.[1];
  return words ? Object.hasOwn(words, text) : text.length <= (longest[field] ?? 40);
}
