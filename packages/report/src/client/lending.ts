import { isHeld, nextHalfYear } from "@barneloftet/analytics";
import { assignmentsOf, type Draft } from "../draft.js";
import { periodWords } from "../period-words.js";
import { carriedMark } from "./carried-mark.js";
import { choice } from "./choice.js";
import { describe, element } from "./dom.js";
import type { FollowUp } from "./follow-up.js";

interface About {
  /** Begins the names of the fields. */
  readonly name: string;
  readonly change: (patch: Draft) => void;
}

const assignmentMeans = "Ett oppdrag er én familie eller én sak som får hjelp i halvåret.";

/** «Med hvem?», asked when an offer is shared. */
export function sharingQuestion({ name, change }: About): FollowUp {
  const question = choice({
    name: `${name}-shared`,
    legend: ["Med hvem?"],
    options: [
      ["network", "Tjenester i nettverket"],
      ["across", "Også andre nettverk"],
    ] as const,
    choose: (shared_with) => change({ shared_with }),
    className: "follow-up",
  });
  return {
    element: question.element,
    show({ availability, shared_with }) {
      question.element.hidden = availability !== "shared";
      question.show(shared_with);
    },
  };
}

/**
 * What others may use in the half-year after, asked when the service has the offer itself. What was free last time stands
 * as last time until it is looked at itself.
 */
export function capacityQuestion({ name, change }: About, period: string): FollowUp {
  let shown: Draft = {};
  const question = choice({
    name: `${name}-capacity`,
    legend: [`Ledig for andre i ${periodWords(nextHalfYear(period))}?`],
    options: [
      ["none", "Ingen"],
      ["some", "Noe"],
      ["number", "Antall oppdrag"],
      ["not_stated", "Ikke oppgitt"],
    ] as const,
    choose: (capacity) => change({ capacity }),
    className: "follow-up",
  });
  const fault = element("span", { id: `${name}-fault`, className: "fault" }, "Skriv et helt tall fra 1 til 999.");
  const help = element("span", { id: `${name}-assignments-help`, className: "sub" }, assignmentMeans);
  const input = element("input", {
    type: "text",
    name: `${name}-assignments`,
    inputMode: "numeric",
    maxLength: 20,
    size: 4,
    autocomplete: "off",
    oninput: () => change({ assignments: input.value }),
  });
  describe(input, help);
  const label = element("label", {}, "Hvor mange oppdrag? ", input);
  const field = element("p", { className: "number" }, label, " ", fault, help);
  const mark = carriedMark(`${name}-capacity`, question.element, {
    from: ({ capacity_from }) => capacity_from,
    confirm: () => change({ capacity: shown.capacity }),
  });
  question.element.append(field, mark.element);
  return {
    element: question.element,
    show(draft) {
      shown = draft;
      mark.show(draft);
      question.element.hidden = !isHeld(draft);
      question.show(draft.capacity);
      field.hidden = draft.capacity !== "number";
      if (input.value !== (draft.assignments ?? "")) input.value = draft.assignments ?? "";
      const isWrong = assignmentsOf(draft) === undefined;
      fault.hidden = !isWrong;
      describe(input, fault, isWrong);
      input.setAttribute("aria-invalid", String(isWrong && input.value !== ""));
    },
  };
}
