import { isFunctionMailbox } from "@barneloftet/analytics";
import { element, setText } from "./dom.js";
import type { Form } from "./form.js";

const isNoFunction =
  "Dette ser ikke ut som en felles postkasse. Den blir ikke med i filen. Bruk tjenestens postkasse, for eksempel en som begynner på «barnevern» eller «postmottak».";
const isNotWhole =
  "Adressen er ikke hel, og blir ikke med i filen. Den skal ha krøllalfa (@) og en slutt, for eksempel «.no».";

/** Where others may write: a function's mailbox, never a person's. */
export function mailboxField({ store }: Form): HTMLElement {
  const why = element("span", {});
  const warning = element("p", { id: "mailbox-warning", className: "warning", role: "status" }, why);
  const input = element("input", {
    type: "text",
    name: "mailbox",
    inputMode: "email",
    autocomplete: "off",
    spellcheck: false,
    maxLength: 120,
    "aria-describedby": warning.id,
    oninput: () => store.set({ ...store.get(), mailbox: input.value }),
  });
  store.listen(({ mailbox }) => {
    if (input.value !== mailbox) input.value = mailbox;
    const address = mailbox.trim();
    setText(why, /@.*\.[a-zæøå]{2,}$/i.test(address) ? isNoFunction : isNotWhole);
    warning.hidden = address === "" || isFunctionMailbox(address);
  });
  return element(
    "div",
    {},
    element("p", { className: "fields" }, element("label", {}, "Felles postkasse ", input)),
    warning,
  );
}
