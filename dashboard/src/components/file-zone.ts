/** What a zone of a page does with the files it is given. */
export interface FileTaker {
  take(files: readonly File[]): Promise<void>;
}

/**
 * Makes a page's zone for files work. What reads them is fetched with the first file; when that fails, the zone shows what
 * its page has written for then, and the next file tries again.
 */
export function startFileZone(zone: HTMLElement, load: () => Promise<FileTaker>): void {
  const drop = zone.querySelector<HTMLFieldSetElement>("fieldset");
  const input = zone.querySelector<HTMLInputElement>("input[type=file]");
  const failed = zone.querySelector<HTMLElement>(".not-fetched");
  if (!drop || !input || !failed) throw new Error("a zone for files needs a fieldset, a field and words for a failure");
  let taker: Promise<FileTaker> | undefined;
  const take = async (files: readonly File[]): Promise<void> => {
    taker ??= load();
    const loaded = await taker.catch(() => undefined);
    failed.hidden = loaded !== undefined;
    if (loaded) await loaded.take(files);
    else taker = undefined;
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
