const isRead = "is-read";

/** Lets the keyboard go through the marks of every drawing, those drawn later too: what a mark says is its `<title>`. */
export function readMarks(document: Document): void {
  document.addEventListener("input", ({ target }) => {
    if (isReader(target)) tell(target);
  });
  document.addEventListener("focusout", ({ target }) => {
    if (isReader(target)) leave(target);
  });
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!isReader(target) || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moves[key];
    if (!move) return;
    event.preventDefault();
    move(target);
    tell(target);
  });
}

// Down and right are the way that one reads; a browser's own slider would go back on «down», and to the whole on «home».
const moves: Readonly<Record<string, (reader: HTMLInputElement) => void>> = {
  ArrowRight: (reader) => reader.stepUp(),
  ArrowDown: (reader) => reader.stepUp(),
  ArrowLeft: (reader) => reader.stepDown(),
  ArrowUp: (reader) => reader.stepDown(),
  Home: (reader) => show(reader, "1"),
  End: (reader) => show(reader, reader.max),
  Escape: (reader) => show(reader, "0"),
};

function show(reader: HTMLInputElement, value: string): void {
  reader.value = value;
}

function leave(reader: HTMLInputElement): void {
  show(reader, "0");
  tell(reader);
}

function isReader(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.parentElement?.className === "mark-reader";
}

/** What a reader says of the whole drawing, as the build wrote it: this file fetches no words of its own. */
const atRest = new WeakMap<HTMLInputElement, { readonly value: string; readonly line: string }>();

/** Marks the one that is read, on the drawing and in words; screen readers say the slider's text whenever it changes. */
function tell(reader: HTMLInputElement): void {
  const line = reader.nextElementSibling;
  const rest = atRest.get(reader) ?? { value: reader.ariaValueText ?? "", line: line?.textContent ?? "" };
  atRest.set(reader, rest);
  const drawing = reader.closest(".drawing");
  const titles = [...(drawing?.querySelectorAll("svg title") ?? [])];
  for (const other of drawing?.querySelectorAll(`.${isRead}`) ?? []) other.classList.remove(isRead);
  // The first stop, before every mark, is the whole drawing.
  const title = [undefined, ...titles][reader.valueAsNumber];
  title?.parentElement?.classList.add(isRead);
  const said = title && `${title.textContent} (${reader.value} ${reader.dataset.of} ${reader.max})`;
  reader.ariaValueText = said ?? rest.value;
  if (line) line.textContent = said ?? rest.line;
}
