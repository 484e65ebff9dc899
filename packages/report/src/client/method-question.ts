import { offerHelp } from "@barneloftet/analytics";
import type { Draft } from "../draft.js";
import type { FormOffer } from "../form-data.js";
import { carriedMark } from "./carried-mark.js";
import { choice } from "./choice.js";
import { element } from "./dom.js";
import type { FollowUp } from "./follow-up.js";
import type { Form } from "./form.js";
import { capacityQuestion } from "./lending.js";

type Counsellors = NonNullable<Draft["counsellors"]>;
type About = { readonly name: string; readonly change: (patch: Draft) => void };

const hasOwn = (counsellors: Draft["counsellors"]): boolean => counsellors === "one" || counsellors === "two_or_more";

/** One method: how many certified counsellors, who may use them, and how the method is had without any. */
export function methodQuestion({ id, name }: FormOffer, { data, store, change }: Form): HTMLElement {
  const draft = (): Draft => store.get().drafts[id] ?? {};
  const about: About = { name: id, change: (patch) => change(id, patch) };
  const question = choice({
    name: id,
    legend: [name, " ", element("span", { className: "sub" }, "Sertifiserte veiledere i egen tjeneste")],
    help: offerHelp(id),
    options: [
      ["none", "Ingen"],
      ["one", "Én"],
      ["two_or_more", "To eller flere"],
      ["not_stated", "Ikke oppgitt"],
    ] as const,
    choose: (counsellors) => about.change({ counsellors, ...availabilityWith(counsellors, draft()) }),
    className: "question",
  });
  const parts = [
    carriedMark(id, question.element, { from: ({ from }) => from, confirm: () => about.change({}) }),
    useQuestion(about),
    caseworkQuestion(about),
    capacityQuestion(about, data.period),
    otherWayQuestion(about),
  ];
  question.element.append(...parts.map((part) => part.element));
  store.listen(() => {
    question.show(draft().counsellors);
    // A method without counsellors is answered only when the other way is.
    question.element.classList.toggle("answered", draft().availability !== undefined);
    for (const part of parts) part.show(draft());
  });
  return question.element;
}

/** Who has counsellors has the method; who has none must say how else; who does not say, says nothing. */
function availabilityWith(counsellors: Counsellors, before: Draft): Draft {
  if (counsellors === "not_stated") return { availability: "not_stated" };
  if (hasOwn(counsellors)) return hasOwn(before.counsellors) ? {} : { availability: "exists" };
  return before.counsellors === "none" ? {} : { availability: undefined };
}

function useQuestion({ name, change }: About): FollowUp {
  const question = choice({
    name: `${name}-use`,
    legend: ["Hvem bruker veilederne?"],
    options: [
      ["own", "Bare egne saker"],
      ["network", "Deles i nettverket"],
      ["across", "Deles med flere nettverk"],
    ] as const,
    choose: (use) => change(use === "own" ? { availability: "exists" } : { availability: "shared", shared_with: use }),
    className: "follow-up",
  });
  return {
    element: question.element,
    show({ counsellors, availability, shared_with }) {
      question.element.hidden = !hasOwn(counsellors);
      question.show(availability === "shared" ? shared_with : availability === "exists" ? "own" : undefined);
    },
  };
}

function caseworkQuestion({ name, change }: About): FollowUp {
  const question = choice({
    name: `${name}-casework`,
    legend: ["Har veilederne bare veiledning, uten saksbehandling ved siden av?"],
    options: [
      ["yes", "Ja"],
      ["no", "Nei"],
      ["not_stated", "Ikke oppgitt"],
    ] as const,
    choose: (without_casework) => change({ without_casework }),
    className: "follow-up",
  });
  return {
    element: question.element,
    show({ counsellors, without_casework }) {
      question.element.hidden = !hasOwn(counsellors);
      question.show(without_casework);
    },
  };
}

function otherWayQuestion({ name, change }: About): FollowUp {
  const question = choice({
    name: `${name}-other`,
    legend: ["Får dere metoden på en annen måte?"],
    options: [
      ["missing", "Nei, den mangler"],
      ["network", "Deles i nettverket"],
      ["across", "Deles med flere nettverk"],
      ["bought", "Kjøpes"],
      ["planned", "Planlagt"],
      ["not_stated", "Ikke oppgitt"],
    ] as const,
    choose: (way) =>
      change(
        way === "network" || way === "across" ? { availability: "shared", shared_with: way } : { availability: way },
      ),
    className: "follow-up",
  });
  return {
    element: question.element,
    show({ counsellors, availability, shared_with }) {
      question.element.hidden = counsellors !== "none";
      if (availability === "shared") question.show(shared_with);
      else question.show(availability === "exists" ? undefined : availability);
    },
  };
}
