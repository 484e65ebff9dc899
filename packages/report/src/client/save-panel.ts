import { answersFile, isFunctionMailbox, isHeld } from "@barneloftet/analytics";
import { answersCsv } from "../answers-csv.js";
import { assignmentsOf, type FormState } from "../draft.js";
import { answersIn, formOf } from "../form-answers.js";
import { periodWords } from "../period-words.js";
import { readAnswers } from "../read-answers.js";
import { button, element, today } from "./dom.js";
import { download, openButton } from "./download.js";
import { askedIn, type Form, progressOf } from "./form.js";
import { undoPlace } from "./undo.js";

/** The end of the form: save, open what was saved, print, and what to do then. */
export function savePanel(form: Form, saved: () => void): HTMLElement {
  const { data, store } = form;
  const name = `tiltaksregisteret-${data.region.id}-${data.service.id}-${data.period}`;
  const after = element("div", { className: "after", role: "status" });
  const undo = undoPlace();
  const save = (file: string, text: string, type: string): void => {
    download(file, text, type);
    saved();
    after.replaceChildren(
      element("p", {}, element("strong", {}, `Lagret som ${file}.`)),
      element(
        "p",
        {},
        "Send filen til den som samler svarene i nettverket, slik dere har avtalt. Den slår filene sammen på siden «Slå sammen svar».",
      ),
      ...remainders(store.get(), form).map((text) => element("p", {}, text)),
    );
  };
  const answers = () => answersIn(store.get(), data, today());
  const open = (text: string): void => {
    const reading = readAnswers(text, data);
    if (!reading.ok) {
      undo.tell(reading.why);
      return;
    }
    const before = store.get();
    const isOlder = reading.answers.period !== data.period;
    store.set(formOf(reading.answers, isOlder ? reading.answers.period : undefined));
    const from = isOlder ? ` Den gjelder ${periodWords(reading.answers.period)}: se over svarene.` : "";
    const unknown = reading.unknown.length;
    const left = unknown > 0 ? ` Skjemaet spør ikke om ${unknown} av tilbudene i filen. De er ikke hentet.` : "";
    undo.tell(`Filen er åpnet, og svarene står i skjemaet.${from}${left}`, () => store.set(before));
  };
  return element(
    "section",
    { "aria-labelledby": "save", className: "save" },
    element("h2", { id: "save" }, "Lagre og send"),
    element("p", {}, "Dere kan lagre før alt er besvart, og fortsette senere."),
    element(
      "p",
      { className: "actions" },
      button(
        "Lagre svarene som fil",
        () => save(`${name}.json`, answersFile(answers()), "application/json"),
        "primary",
      ),
      button("Lagre som regneark (CSV)", () => save(`${name}.csv`, answersCsv(answers(), data.offers), "text/csv")),
      openButton("Åpne en lagret fil", open, undo.tell),
      button("Skriv ut", () => print()),
    ),
    after,
    undo.element,
  );
}

/** What the file does not hold, a sentence each. */
function remainders(state: FormState, { data }: Form): readonly string[] {
  const { left, carried } = progressOf(state, askedIn(data));
  const unnumbered = askedIn(data).filter(({ id }) => {
    const draft = state.drafts[id] ?? {};
    return isHeld(draft) && draft.capacity === "number" && assignmentsOf(draft) === undefined;
  });
  const names = (offers: readonly { readonly name: string }[]): string => offers.map((of) => of.name).join(", ");
  const said: readonly (string | false)[] = [
    left.length > 0 && `Ubesvart: ${left.length}. ${names(left)}.`,
    carried > 0 && `${carried} svar står som sist uten at noen har sett over dem. De er med i filen.`,
    unnumbered.length > 0 && `Antall oppdrag mangler for ${names(unnumbered)}. Ledig står som «ikke oppgitt» i filen.`,
    state.own.some(({ name }) => name.trim() === "") && "Et eget tilbud uten navn er ikke med i filen.",
    state.mailbox.trim() !== "" &&
      !isFunctionMailbox(state.mailbox.trim()) &&
      "Postkassen er ikke med i filen, fordi den ser ut til å være en persons.",
  ];
  return said.filter((text) => text !== false);
}
