import { element } from "./dom.js";

/** Gives the reader a file. Nothing leaves the machine. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** More than any file of ours; a larger one is another. */
const mostBytes = 1_000_000;

/** A button that opens a file and gives its text; `refuse` is told why a file was not read. */
export function openButton(
  words: string,
  read: (text: string) => void,
  refuse: (why: string) => void,
): HTMLLabelElement {
  const input = element("input", { type: "file", accept: ".json,application/json", className: "file" });
  input.onchange = async () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    if (file.size > mostBytes) {
      refuse("Filen er for stor til å være lagret herfra. Ingenting er endret.");
      return;
    }
    try {
      read(await file.text());
    } catch {
      refuse("Filen kunne ikke leses. Ingenting er endret.");
    }
  };
  return element("label", { className: "button" }, words, input);
}
