import { type Draft, mostOwnOffers, type OwnDraft } from "../draft.js";
import { type PersonalData, personalData } from "../personal-data.js";
import { carriedMark } from "./carried-mark.js";
import { choice } from "./choice.js";
import { button, describe, element, setText } from "./dom.js";
import type { Form } from "./form.js";
import { capacityQuestion, sharingQuestion } from "./lending.js";
import { availabilityOptions } from "./offer-question.js";
import { touched } from "./touched.js";
import { undoPlace } from "./undo.js";

const kinds: readonly (readonly [OwnDraft["kind"], string])[] = [
  ["measure", "Tiltak"],
  ["competence", "Kompetanse"],
  ["training", "Opplæring"],
  ["shared_function", "Felles funksjon"],
];

const personalWords: Readonly<Record<PersonalData, string>> = {
  eleven_digits: "11 sifre kan være et fødselsnummer. Tilbudet blir ikke med i filen før de er tatt ut.",
  address: "Dette ser ut som en e-postadresse. Tilbudet blir ikke med i filen før den er tatt ut.",
  phone: "Dette ser ut som et telefonnummer. Tilbudet blir ikke med i filen før det er tatt ut.",
  name: "Er dette navnet på en person? Ta det ut: skriv hva tilbudet er, ikke hvem som har det.",
};

/** The offers that a service has beside the lists: up to eight, each with a name. */
export function ownOffers(form: Form): HTMLElement {
  const { store } = form;
  const list = element("div", { className: "own-offers" });
  const { element: told, tell } = undoPlace();
  const shown = new Map<string, HTMLElement>();
  const setOwn = (own: readonly OwnDraft[]): void => store.set({ ...store.get(), own });

  const remove = (offer: OwnDraft): void => {
    setOwn(store.get().own.filter(({ key }) => key !== offer.key));
    tell(`${offer.name.trim() || "Tilbudet"} er fjernet.`, () => setOwn([...store.get().own, offer]));
    told.querySelector("button")?.focus();
  };
  const add = button("Legg til eget tilbud", () => {
    const key = `own-${Date.now()}`;
    setOwn([...store.get().own, { key, name: "", kind: "measure" }]);
    shown.get(key)?.querySelector("input")?.focus();
  });
  store.listen(({ own }) => {
    for (const [key, item] of shown)
      if (!own.some((offer) => offer.key === key)) {
        item.remove();
        shown.delete(key);
      }
    for (const { key } of own)
      if (!shown.has(key)) {
        const item = ownOffer(key, form, remove);
        shown.set(key, item);
        list.append(item);
      }
    add.hidden = own.length >= mostOwnOffers;
  });
  return element("div", {}, list, told, element("p", { className: "actions" }, add));
}

function ownOffer(key: string, { data, store }: Form, remove: (offer: OwnDraft) => void): HTMLElement {
  const find = (): OwnDraft | undefined => store.get().own.find((offer) => offer.key === key);
  const change = (patch: Partial<OwnDraft>): void => {
    const own = store.get().own.map((offer) => (offer.key === key ? touched(offer, patch) : offer));
    store.set({ ...store.get(), own });
  };
  const name = element("input", {
    type: "text",
    name: `${key}-name`,
    maxLength: 80,
    autocomplete: "off",
    oninput: () => change({ name: name.value }),
  });
  const warning = element("p", { id: `${key}-warning`, className: "warning", role: "status" });
  describe(name, warning);
  const kind = element(
    "select",
    { onchange: () => change({ kind: kinds.find(([value]) => value === kind.value)?.[0] ?? "measure" }) },
    ...kinds.map(([value, words]) => element("option", { value }, words)),
  );
  const about = { name: key, change: (patch: Draft) => change(patch) };
  const question = choice({
    name: key,
    legend: ["Hvordan har dere det?"],
    options: availabilityOptions.filter(([value]) => value !== "missing"),
    choose: (availability) => change({ availability, shared_with: find()?.shared_with ?? "network" }),
    className: "follow-up",
  });
  const item = element("fieldset", { className: "choice question own-offer" });
  const parts = [
    carriedMark(key, item, { from: ({ from }) => from, confirm: () => change({}) }),
    sharingQuestion(about),
    capacityQuestion(about, data.period),
  ];
  const legend = element("legend");
  item.append(
    legend,
    ...parts.slice(0, 1).map((part) => part.element),
    element(
      "div",
      { className: "fields" },
      element("div", {}, element("label", {}, "Navn på tilbudet ", name), warning),
      element("label", {}, "Slag ", kind),
    ),
    question.element,
    ...parts.slice(1).map((part) => part.element),
    element(
      "p",
      { className: "actions" },
      button("Fjern tilbudet", () => {
        const offer = find();
        if (offer) remove(offer);
      }),
    ),
  );
  store.listen(() => {
    const offer = find();
    if (!offer) return;
    if (name.value !== offer.name) name.value = offer.name;
    const told = personalData(offer.name);
    setText(warning, told ? personalWords[told] : "");
    kind.value = offer.kind;
    legend.textContent = offer.name.trim() || "Eget tilbud";
    question.show(offer.availability);
    for (const part of parts) part.show(offer);
  });
  return item;
}
