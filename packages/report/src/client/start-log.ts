import { joinCounted } from "../log-contents.js";
import type { LogData } from "../log-data.js";
import { type LogFile, logFile, readLog } from "../read-log.js";
import { asideNotice } from "./aside-notice.js";
import { deleteAll } from "./delete-all.js";
import { button, element, today } from "./dom.js";
import { download, openButton } from "./download.js";
import type { Keep } from "./keep.js";
import { contentsOf, emptyLog, type Log, type LogState, logOf } from "./log.js";
import { logCounting } from "./log-counting.js";
import { logEntry } from "./log-entry.js";
import { logList } from "./log-list.js";
import { createStore } from "./store.js";
import { undoPlace } from "./undo.js";

/**
 * Fills a page with the log, restores what was written last, and keeps what is written now.
 *
 * @param isDeleted - whether all that was kept has just been deleted.
 */
export function startLog(data: LogData, app: HTMLElement, keep: Keep<LogFile>, isDeleted = false): void {
  const kept = keep.read();
  const store = createStore<LogState>(kept ? logOf(kept) : emptyLog);
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
  let last = store.get();
  store.keep((state) => {
    const isChanged = state.entries !== last.entries || state.counted !== last.counted;
    last = state;
    if (!isChanged) return;
    isUnsaved = !keep.write(logFile(contentsOf(state), data));
    refused.hidden = !isUnsaved;
  });
  keep.onOther(() => {
    other.hidden = false;
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
  const clear = (): void => {
    isUnsaved = false;
    keep.clear();
    app.replaceChildren();
    startLog(data, app, keep, true);
  };
  const saved = (): void => {
    isUnsaved = false;
  };
  app.append(
    asideNotice(keep, "Loggen", `lagt-til-side-${data.region.id}-${data.base.id}.json`),
    refused,
    other,
    logEntry(log),
    logList(log),
    filePanel(
      log,
      saved,
      deleteAll({ what: "hele loggen og det siden husker om tellinger,", clear, isDone: isDeleted }),
    ),
    logCounting(log, today),
  );
}

function filePanel({ data, store }: Log, saved: () => void, deletion: HTMLElement): HTMLElement {
  const undo = undoPlace();
  const save = (): void => {
    const name = `henvendelseslogg-${data.region.id}-${data.base.id}-${today()}.json`;
    const text = `${JSON.stringify(logFile(contentsOf(store.get()), data), undefined, 2)}\n`;
    download(name, text, "application/json");
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
    const { requests, counted } = reading.contents;
    store.set(logOf({ requests, counted: joinCounted(before.counted, counted) }));
    const replaced = before.entries.length;
    const told = replaced > 0 ? ` De ${replaced} som sto her, er byttet ut.` : "";
    undo.tell(`Loggen er åpnet: ${requests.length} henvendelser.${told}`, () => store.set(before));
  };
  return element(
    "section",
    { "aria-labelledby": "files" },
    element("h2", { id: "files" }, "Lagre loggen"),
    element(
      "p",
      {},
      "Loggen ligger bare i denne nettleseren, og andre filer på maskinen som åpnes i samme nettleser, kan lese den.",
    ),
    element(
      "p",
      {},
      "Lagre den også som fil, så den kan åpnes på en annen maskin. Slett loggen her når dere ikke trenger den mer.",
    ),
    element(
      "p",
      { className: "actions" },
      button("Lagre hele loggen som fil", save, "primary"),
      openButton("Åpne en lagret logg", open, undo.tell),
      button("Skriv ut", () => print()),
    ),
    undo.element,
    deletion,
  );
}
