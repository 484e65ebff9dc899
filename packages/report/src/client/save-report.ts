import { element, setText } from "./dom.js";
import { focusOn } from "./focus-on.js";
import { type Form, isChangedSinceSaved } from "./form.js";
import { type Remainder, remainders } from "./remainders.js";

/** What is told after a save. */
export interface SaveReport {
  readonly element: HTMLElement;
  /** Says that what the form holds has been saved as a file. */
  readonly tell: (file: string) => void;
}

/**
 * Says that the form is saved, until it is changed, and what remains to be done, with the way to each field. What remains
 * follows the form, so that it can be worked through.
 */
export function saveReport(form: Form): SaveReport {
  const said = element("p", { role: "status" });
  const send = element(
    "p",
    {},
    "Send filen til den som samler svarene i nettverket, slik dere har avtalt. Den slår filene sammen på siden «Slå sammen svar».",
  );
  const list = element("ul", { className: "report" });
  const lookAt = element("div", {}, element("h3", {}, "Se over dette"), list);
  send.hidden = true;
  lookAt.hidden = true;
  form.store.listen((state) => {
    if (!isChangedSinceSaved(form)) return;
    setText(said, "Endret etter lagring. Lagre på nytt.");
    send.hidden = true;
    show(remainders(state, form.data));
  });
  const show = (rest: readonly Remainder[]): void => {
    lookAt.hidden = rest.length === 0;
    list.replaceChildren(...rest.map(remainderItem));
  };
  return {
    element: element("div", { className: "after" }, said, lookAt, send),
    tell(file) {
      const rest = remainders(form.store.get(), form.data);
      setText(said, "");
      setText(said, `Lagret som ${file}.${rest.length > 0 ? " Se over det som står under." : ""}`);
      send.hidden = false;
      show(rest);
    },
  };
}

function remainderItem({ what, fields, after }: Remainder): HTMLElement {
  const ways = fields.flatMap(({ label, field }, i) => [i === 0 ? " " : ", ", wayTo(field, label)]);
  return element("li", {}, what, ...ways, ".", after === undefined ? undefined : ` ${after}`);
}

function wayTo(field: string, label: string): HTMLElement {
  const onclick = (event: Event): void => {
    event.preventDefault();
    focusOn(field);
  };
  return element("a", { href: `#${field}`, onclick }, label);
}
