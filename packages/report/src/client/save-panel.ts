import { answersFile } from "@barneloftet/analytics";
import { answersCsv } from "../answers-csv.js";
import { answersIn, formOf } from "../form-answers.js";
import { periodWords } from "../period-words.js";
import { readAnswers } from "../read-answers.js";
import { button, element, today } from "./dom.js";
import { download, openButton } from "./download.js";
import type { Form } from "./form.js";
import { saveReport } from "./save-report.js";
import { undoPlace } from "./undo.js";

/** The end of the form: save, open what was saved, print, and what to do then. */
export function savePanel(form: Form): HTMLElement {
  const { data, store, saved } = form;
  const name = `tiltaksregisteret-${data.region.id}-${data.service.id}-${data.period}`;
  const report = saveReport(form);
  const undo = undoPlace();
  const save = (file: string, text: string, type: string): void => {
    download(file, text, type);
    saved.set(store.get());
    report.tell(file);
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
    report.element,
    undo.element,
  );
}
