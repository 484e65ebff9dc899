/** An element of a PDF's structure: what screen readers and readers of text go by. */
export interface Tag {
  /** As in `H1`, `P`, `Table` or `Figure`. */
  readonly type: string;
  /** What a picture shows, in words. */
  readonly alternative: boolean;
  /** The pages that the element, and what is in it, stands on; the first is 1. */
  readonly pages: ReadonlySet<number>;
  readonly children: readonly Tag[];
}

/** What Chromium has written of a PDF, beside the ink. */
export interface Pdf {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
  /** Whether every page has letters, and every font says which they are: then text can be selected and searched. */
  readonly hasText: boolean;
  readonly links: readonly string[];
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  /** Every element, in the order it is read. */
  readonly tags: readonly Tag[];
}

/** Reads a PDF as Chromium writes it: its objects are plain text, only what is drawn is packed. */
export function readPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map(
    [...file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)(?=\nendobj|\nstream)/g)].map(([, id = "", text = ""]) => [id, text]),
  );
  const all = [...objects];
  const pages = all.filter(([, text]) => /\/Type \/Page\b/.test(text)).map(([id]) => id);
  const pageOf = (id: string | undefined): number => pages.indexOf(id ?? "") + 1;
  const [catalog = ""] = all.filter(([, text]) => text.includes("/Type /Catalog")).map(([, text]) => text);
  const fonts = all.filter(([, text]) => text.includes("/Subtype /Type0")).map(([, text]) => text);

  function tagOf(id: string): Tag | undefined {
    const text = objects.get(id) ?? "";
    const type = /\/S \/(\w+)/.exec(text)?.[1];
    if (!text.includes("/Type /StructElem") || type === undefined) return undefined;
    const [, kids = ""] = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(text) ?? [];
    const own = [...text.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => pageOf(page));
    const children = [...kids.replace(/<<[\s\S]*?>>/g, "").matchAll(/(\d+) 0 R/g)].flatMap(
      ([, kid = ""]) => tagOf(kid) ?? [],
    );
    const within = children.flatMap((child) => [...child.pages]);
    return { type, alternative: text.includes("/Alt "), pages: new Set([...own, ...within]), children };
  }

  const root = /\/K (\d+) 0 R/.exec(all.find(([, text]) => text.includes("/Type /StructTreeRoot"))?.[1] ?? "")?.[1];
  const top = root === undefined ? undefined : tagOf(root);
  return {
    pages: pages.length,
    title: textIn(all.find(([, text]) => text.includes("/Producer"))?.[1] ?? ""),
    language: /\/Lang \((\w+)\)/.exec(catalog)?.[1] ?? "",
    isMarked: /\/Marked true/.test(catalog),
    hasText:
      pages.every((id) => objects.get(id)?.includes("/Font <<")) &&
      fonts.length > 0 &&
      fonts.every((text) => text.includes("/ToUnicode")),
    links: [...file.matchAll(/\/URI \(([^)]*)\)/g)].map(([, link = ""]) => link),
    bookmarks: all
      .filter(([, text]) => text.includes("/Dest [") && text.includes("/Title "))
      .map(([, text]) => ({ title: textIn(text), page: pageOf(/\/Dest \[(\d+)/.exec(text)?.[1]) })),
    tags: top ? inOrder(top) : [],
  };
}

function inOrder(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(inOrder)];
}

/** The title in an object: in brackets, or in UTF-16 where it has letters beyond ASCII. */
function textIn(object: string): string {
  const [, plain, hex] = /\/Title (?:\(((?:\\.|[^)\\])*)\)|<FEFF([0-9A-F]*)>)/.exec(object) ?? [];
  if (plain !== undefined) return plain.replace(/\\(.)/g, "$1");
  return (hex ?? "").replace(/.{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16)));
}
