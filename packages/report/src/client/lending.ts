import { isHeld, nextHalfYear } from "@barneloftet/analytics";
import { assignmentsOf, type Draft } from "../draft.js";
import { periodWords } from "../period-words.js";
import { choice } from "./choice.js";
import { element } from "./dom.js";

/** A follow-up question that shows itself when it is to be answered. */
export interface FollowUp {
  readonly element: HTMLElement;
  readonly show: (draft: Draft) => void;
}

interface About {
  /** Begins the names of the fields. */
  readonly name: string;
  readonly change: (patch: Draft) => void;
}

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

/** What others may use in the half-year after, asked when the service has the offer itself. */
export function capacityQuestion({ name, change }: About, period: string): FollowUp {
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
  const input = element("input", {
    type: "text",
    inputMode: "numeric",
    maxLength: 3,
    size: 4,
    autocomplete: "off",
    "aria-describedby": fault.id,
    oninput: () => change({ assignments: input.value }),
  });
  const field = element("p", { className: "number" }, element("label", {}, "Hvor mange oppdrag? ", input), " ", fault);
  question.element.append(field);
  return {
    element: question.element,
    show(draft) {
      question.element.hidden = !isHeld(draft);
      question.show(draft.capacity);
      field.hidden = draft.capacity !== "number";
      if (input.value !== (draft.assignments ?? "")) input.value = draft.assignments ?? "";
      const isWrong = assignmentsOf(draft) === undefined;
      fault.hidden = !isWrong;
      input.setAttribute("aria-invalid", String(isWrong && input.value !== ""));
    },
  };
}
