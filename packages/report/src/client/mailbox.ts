import { isFunctionMailbox } from "@barneloftet/analytics";
import { element } from "./dom.js";
import type { Form } from "./form.js";

/** Where others may write: a function's mailbox, never a person's. */
export function mailboxField({ store }: Form): HTMLElement {
  const warning = element(
    "p",
    { id: "mailbox-warning", className: "warning", role: "status" },
    element(
      "span",
      {},
      "Dette ser ikke ut som en felles postkasse. Den blir ikke med i filen. Bruk tjenestens postkasse, for eksempel en som begynner på «barnevern» eller «postmottak».",
    ),
  );
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
    warning.hidden = mailbox.trim() === "" || isFunctionMailbox(mailbox.trim());
  });
  return element(
    "div",
    {},
    element("p", { className: "fields" }, element("label", {}, "Felles postkasse ", input)),
    warning,
  );
}
