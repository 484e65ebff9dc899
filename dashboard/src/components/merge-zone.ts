import type { FileJoin } from "./file-join.js";

/** Makes a page's zone for answer files work. What reads them is fetched with the first file. */
export function startMergeZone(zone: HTMLElement): void {
  const drop = zone.querySelector<HTMLFieldSetElement>("fieldset");
  const input = zone.querySelector<HTMLInputElement>("input[type=file]");
  if (!drop || !input) throw new Error("a zone for files needs a fieldset and a field for files");
  let join: Promise<FileJoin> | undefined;
  const take = async (files: readonly File[]): Promise<void> => {
    join ??= import("./file-join.js").then(({ FileJoin }) => new FileJoin(zone));
    await (await join).take(files);
  };
  drop.disabled = false;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    void take(files);
  });
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    void take([...(event.dataTransfer?.files ?? [])]);
  });
}
