import { type Availability, offerHelp } from "@barneloftet/analytics";
import type { Draft } from "../draft.js";
import type { FormOffer } from "../form-data.js";
import { carriedMark } from "./carried-mark.js";
import { choice } from "./choice.js";
import type { Form } from "./form.js";
import { capacityQuestion, sharingQuestion } from "./lending.js";

/** The six answers, as they stand on the buttons. */
export const availabilityOptions: readonly (readonly [Availability, string])[] = [
  ["exists", "Finnes"],
  ["shared", "Deles"],
  ["bought", "Kjøpes"],
  ["planned", "Planlagt"],
  ["missing", "Mangler"],
  ["not_stated", "Ikke oppgitt"],
];

/** One offer of the pyramid or function of a base: does it exist, who shares it, what is free. */
export function offerQuestion({ id, name, tier }: FormOffer, { data, store, change }: Form): HTMLElement {
  const draft = (): Draft => store.get().drafts[id] ?? {};
  const about = { name: id, change: (patch: Draft) => change(id, patch) };
  const partner = tier === "across_networks" ? "across" : "network";
  const question = choice({
    name: id,
    legend: [name],
    help: offerHelp(id),
    options: availabilityOptions,
    choose: (availability) => about.change({ availability, shared_with: draft().shared_with ?? partner }),
    className: "question",
  });
  const parts = [
    carriedMark(id, question.element, { from: ({ from }) => from, confirm: () => about.change({}) }),
    sharingQuestion(about),
    capacityQuestion(about, data.period),
  ];
  question.element.append(...parts.map((part) => part.element));
  store.listen(() => {
    question.show(draft().availability);
    for (const part of parts) part.show(draft());
  });
  return question.element;
}
