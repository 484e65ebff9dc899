import type { FormState } from "../draft.js";
import type { FormData } from "../form-data.js";
import { periodWords } from "../period-words.js";
import { asideNotice } from "./aside-notice.js";
import { askFirst } from "./ask-first.js";
import { deleteAll } from "./delete-all.js";
import { button, element } from "./dom.js";
import { createForm, type Form, firstState, hasCarriedAnswer } from "./form.js";
import type { Keep } from "./keep.js";
import { mailboxField } from "./mailbox.js";
import { ownOffers } from "./own-offers.js";
import { progressBar } from "./progress.js";
import { savePanel } from "./save-panel.js";
import { confirmAll, sectionView } from "./section-view.js";
import { sectionsOf } from "./sections.js";
import { undoPlace } from "./undo.js";

const answersExplained = [
  ["Finnes", "dere har tilbudet selv."],
  ["Deles", "dere har det sammen med andre tjenester, eller får det gjennom en felles base."],
  ["Kjøpes", "dere kjøper det når dere trenger det."],
  ["Planlagt", "det er bestemt, men ikke i gang."],
  ["Mangler", "dere har det ikke."],
  ["Ikke oppgitt", "dere vet ikke, eller vil ikke svare nå. Regnes som ubesvart."],
  ["Ledig for andre", "det andre tjenester kan få bruke når egne saker har fått sitt. Spørres bare om det dere har."],
  ["Oppdrag", "én familie eller én sak som får hjelp i halvåret."],
] as const;

/**
 * Fills a page with the form, restores what was typed last, and keeps what is typed now.
 *
 * @param isDeleted - whether all that was kept has just been deleted.
 */
export function startForm(data: FormData, app: HTMLElement, keep: Keep<FormState>, isDeleted = false): void {
  const form = createForm(data);
  const sections = sectionsOf(data);
  const kept = keepTyped(form, keep);
  const clear = (): void => {
    kept.saved();
    keep.clear();
    app.replaceChildren();
    startForm(data, app, keep, true);
  };
  app.append(
    asideNotice(keep, "Skjemaet", `lagt-til-side-${data.region.id}-${data.service.id}.json`),
    kept.element,
    ...(data.previous ? [carriedNotice(form, data.previous.period)] : []),
    element(
      "details",
      { className: "explained", open: true },
      element("summary", {}, "Hva svarene betyr"),
      element(
        "dl",
        {},
        ...answersExplained.map(([word, meaning]) =>
          element("div", {}, element("dt", {}, word), element("dd", {}, meaning)),
        ),
      ),
    ),
    progressBar(form, sections),
    ...sections.map((section) => sectionView(section, form)),
    element(
      "section",
      { "aria-labelledby": "own-offers" },
      element("h2", { id: "own-offers" }, "Egne tilbud"),
      element("p", {}, "Har dere tilbud som ikke er nevnt over? Skriv opptil åtte. Skriv ikke navn på personer."),
      ownOffers(form),
    ),
    element(
      "section",
      { "aria-labelledby": "mailbox" },
      element("h2", { id: "mailbox" }, "Hvor kan andre tjenester skrive til dere?"),
      element("p", {}, "Skriv tjenestens felles postkasse, ikke adressen til en person. Feltet kan stå tomt."),
      mailboxField(form),
    ),
    savePanel(form),
    deleteAll({ what: "alt dere har skrevet her,", clear, isDone: isDeleted }),
  );
}

function carriedNotice(form: Form, period: string): HTMLElement {
  const undo = undoPlace();
  const asLast = button("Alt er som sist, utenom hva som er ledig", () => confirmAll(form, undo), "primary");
  form.store.listen((state) => {
    asLast.hidden = !hasCarriedAnswer(state, form.data.offers) && state.own.every(({ from }) => from === undefined);
  });
  return element(
    "div",
    { className: "notice" },
    element(
      "p",
      {},
      `Skjemaet er fylt ut slik dere svarte i ${periodWords(period)}. Endre det som er nytt. Hva som er ledig for andre, må dere se over for hvert tilbud: endre det, eller trykk «Stemmer fortsatt».`,
    ),
    element("p", { className: "actions" }, asLast),
    undo.element,
  );
}

/** What the reader is told of what is kept, and how to begin again. */
function keepTyped(form: Form, keep: Keep<FormState>): { readonly element: HTMLElement; readonly saved: () => void } {
  const undo = undoPlace();
  const refused = element(
    "p",
    { className: "notice", role: "alert" },
    "Nettleseren kan ikke huske det dere skriver. Lagre svarene som fil før dere lukker siden.",
  );
  const other = element(
    "p",
    { className: "notice", role: "alert" },
    "Skjemaet er endret i et annet vindu. Bruk bare ett av dem: det dere skriver sist, gjelder.",
  );
  const begin = beginAgain(form, undo.tell);
  refused.hidden = true;
  other.hidden = true;
  let isUnsaved = false;
  let last = form.store.get();
  const typed = keep.read();
  if (typed) {
    last = typed;
    form.store.set(typed);
    undo.tell("Det dere skrev sist, er hentet fram.");
  }
  begin.hidden = typed === undefined;
  form.store.keep((state) => {
    if (state === last) return;
    last = state;
    const isKept = keep.write(state);
    refused.hidden = isKept;
    isUnsaved = !isKept;
    begin.hidden = false;
  });
  keep.onOther(() => {
    other.hidden = false;
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
  const saved = (): void => {
    isUnsaved = false;
  };
  form.saved.listen(saved);
  return { element: element("div", { className: "kept" }, undo.element, begin, refused, other), saved };
}

function beginAgain({ data, store }: Form, tell: (what: string, undo: () => void) => void): HTMLElement {
  return askFirst({
    label: "Begynn på nytt",
    question: "Skal alt dere har svart her, slettes?",
    yes: "Ja, begynn på nytt",
    no: "Nei, behold svarene",
    act: () => {
      const before = store.get();
      store.set(firstState(data));
      tell("Skjemaet er tømt.", () => store.set(before));
    },
  });
}
