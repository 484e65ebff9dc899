import { askFirst } from "./ask-first.js";
import { button, element } from "./dom.js";
import { download } from "./download.js";
import type { Keep } from "./keep.js";

/**
 * Says that what stood in the browser could not be read and is set aside, as long as it is there; it can be saved as a
 * file and deleted.
 *
 * @param what - what begins anew, as in «Skjemaet».
 */
export function asideNotice(keep: Pick<Keep<unknown>, "aside" | "dropAside">, what: string, file: string): HTMLElement {
  const save = button("Lagre det som er lagt til side", () => download(file, keep.aside() ?? "", "application/json"));
  const drop = askFirst({
    label: "Slett det som er lagt til side",
    question: "Skal det slettes? Det kan ikke angres.",
    yes: "Ja, slett det",
    no: "Nei, behold det",
    act: () => {
      keep.dropAside();
      notice.hidden = true;
    },
  });
  const notice = element(
    "div",
    { className: "notice", role: "alert" },
    element("p", {}, element("strong", {}, "Noe som var lagret i nettleseren, kan ikke leses.")),
    element("p", {}, `Det er lagt til side. ${what} begynner uten det. Åpne en lagret fil hvis dere har en.`),
    element("p", { className: "actions" }, save),
    drop,
  );
  notice.hidden = keep.aside() === undefined;
  return notice;
}
