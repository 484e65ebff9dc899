import { isFunctionMailbox, isHeld } from "@barneloftet/analytics";
import { assignmentsOf, type Draft, type FormState, isStated } from "../draft.js";
import type { FormData } from "../form-data.js";
import { isLeftOut, personalData } from "../personal-data.js";
import { sectionsOf } from "./sections.js";

/** Something that a saved file lacks, or holds and wants a look: words, the fields it is about, and what to know. */
export interface Remainder {
  readonly what: string;
  readonly fields: readonly { readonly label: string; readonly field: string }[];
  readonly after?: string;
}

/** All that remains to be done in a form, each with the way to it. Nothing of it stands in the way of saving. */
export function remainders({ drafts, own, mailbox }: FormState, data: FormData): readonly Remainder[] {
  const offers = sectionsOf(data).flatMap((section) => section.offers);
  const asked = offers.map(({ id, name }): Item => ({ ...drafts[id], field: id, label: name }));
  const named = own.map((draft) => ({ ...draft, field: draft.key, label: draft.name.trim() || "Eget tilbud" }));
  const nameless = named.filter(({ name }) => name.trim() === "");
  const personal = named.filter(({ name }) => isLeftOut(name));
  const kept = named.filter((item) => !nameless.includes(item) && !personal.includes(item));
  const saved = [...asked, ...kept];
  const left = asked.filter((item) => !isStated(item));
  const carried = saved.filter(({ from }) => from !== undefined);
  const all: readonly Remainder[] = [
    { what: `Ubesvart: ${left.length}.`, fields: fieldsOf(left) },
    {
      what: `${carried.length} svar står som sist uten at noen har sett over dem:`,
      fields: fieldsOf(carried),
      after: "De er med i filen.",
    },
    {
      what: "Ledig for andre står som sist for",
      fields: fieldsOf(
        saved.filter((item) => isHeld(item) && !item.from && item.capacity_from),
        "-capacity",
      ),
      after: "Det er med i filen.",
    },
    {
      what: "Ledig for andre er ikke besvart for",
      fields: fieldsOf(
        saved.filter((item) => isHeld(item) && !isFreeStated(item)),
        "-capacity",
      ),
    },
    {
      what: "Antall oppdrag mangler for",
      fields: fieldsOf(saved.filter(isUnnumbered).map(withTyped), "-assignments"),
      after: "Skriv et helt tall fra 1 til 999. Ledig står som «ikke oppgitt» i filen.",
    },
    { what: "«Hvordan har dere det?» er ikke besvart for", fields: fieldsOf(kept.filter((item) => !isStated(item))) },
    { what: "Ikke med i filen, fordi det er uten navn:", fields: fieldsOf(nameless, "-name") },
    {
      what: "Ikke med i filen, fordi navnet har et fødselsnummer, telefonnummer eller en e-postadresse:",
      fields: fieldsOf(personal, "-name"),
    },
    {
      what: "Kan fortelle hvem en person er, og er med i filen:",
      fields: fieldsOf(
        kept.filter(({ name }) => personalData(name) !== undefined),
        "-name",
      ),
      after: "Er det navnet på en person, så ta det ut.",
    },
    {
      what: "Postkassen er ikke med i filen, fordi adressen ikke er hel, eller ser ut til å være en persons:",
      fields: mailbox.trim() === "" || isFunctionMailbox(mailbox.trim()) ? [] : [mailboxItem],
    },
  ];
  return all.filter(({ fields }) => fields.length > 0);
}

interface Item extends Draft {
  /** Begins the names of its fields. */
  readonly field: string;
  readonly label: string;
}

const mailboxItem = { label: "Felles postkasse", field: "mailbox" };

const fieldsOf = (items: readonly Item[], part = ""): Remainder["fields"] =>
  items.map(({ label, field }) => ({ label, field: `${field}${part}` }));

const isFreeStated = ({ capacity = "not_stated" }: Item): boolean => capacity !== "not_stated";

const isUnnumbered = (item: Item): boolean =>
  isHeld(item) && item.capacity === "number" && assignmentsOf(item) === undefined;

function withTyped(item: Item): Item {
  const typed = (item.assignments ?? "").trim();
  return typed === "" ? item : { ...item, label: `${item.label} («${typed}»)` };
}
