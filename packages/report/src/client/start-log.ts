import type { LogData } from "../log-data.js";
import { isLoggedRequest, logFile, readLog } from "../read-log.js";
import { button, element, today } from "./dom.js";
import { download, openButton } from "./download.js";
import { keepUnder } from "./keep.js";
import { entriesOf, type Log, type LogState, requestsIn } from "./log.js";
import { logCounting } from "./log-counting.js";
import { logEntry } from "./log-entry.js";
import { logList } from "./log-list.js";
import { createStore } from "./store.js";
import { undoPlace } from "./undo.js";

/** Fills a page with the log, restores what was written last, and keeps what is written now. */
export function startLog(data: LogData, app: HTMLElement): void {
  const keep = keepUnder(`barneloftet-log-1/${data.region.id}/${data.base.id}`, isKept);
  const store = createStore<LogState>({ entries: entriesOf(keep.read() ?? []), editing: undefined });
  const log: Log = { data, store };
  const refused = element(
    "p",
    { className: "notice", role: "alert" },
    "Nettleseren kan ikke huske loggen. Lagre den som fil før dere lukker siden.",
  );
  const other = element(
    "p",
    { className: "notice", role: "alert" },
    "Loggen er endret i et annet vindu. Bruk bare ett av dem: det dere skriver sist, gjelder.",
  );
  refused.hidden = true;
  other.hidden = true;
  let isUnsaved = false;
  let last = store.get().entries;
  store.listen(({ entries }) => {
    if (entries === last) return;
    last = entries;
    isUnsaved = !keep.write(entries.map(({ request }) => request));
    refused.hidden = !isUnsaved;
  });
  keep.onOther(() => {
    other.hidden = false;
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
  app.append(
    refused,
    other,
    logEntry(log),
    logList(log),
    filePanel(log, () => {
      isUnsaved = false;
    }),
    logCounting(log),
  );
}

function filePanel({ data, store }: Log, saved: () => void): HTMLElement {
  const undo = undoPlace();
  const save = (): void => {
    const name = `henvendelseslogg-${data.region.id}-${data.base.id}-${today()}.json`;
    download(name, logFile(requestsIn(store.get()), data), "application/json");
    saved();
    undo.tell(`Lagret som ${name}. Ta vare på filen hos basen. Den skal ikke sendes.`);
  };
  const open = (text: string): void => {
    const reading = readLog(text, data);
    if (!reading.ok) {
      undo.tell(reading.why);
      return;
    }
    const before = store.get();
    store.set({ entries: entriesOf(reading.requests), editing: undefined });
    const replaced = before.entries.length;
    const told = replaced > 0 ? ` De ${replaced} som sto her, er byttet ut.` : "";
    undo.tell(`Loggen er åpnet: ${reading.requests.length} henvendelser.${told}`, () => store.set(before));
  };
  return element(
    "section",
    { "aria-labelledby": "files" },
    element("h2", { id: "files" }, "Lagre loggen"),
    element(
      "p",
      {},
      "Nettleseren husker loggen på denne maskinen. Lagre den også som fil, så den kan åpnes på en annen.",
    ),
    element(
      "p",
      { className: "actions" },
      button("Lagre hele loggen som fil", save, "primary"),
      openButton("Åpne en lagret logg", open, undo.tell),
      button("Skriv ut", () => print()),
    ),
    undo.element,
  );
}

function isKept(value: unknown): value is LogState["entries"][number]["request"][] {
  return Array.isArray(value) && value.every(isLoggedRequest);
}
