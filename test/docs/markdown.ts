/** A fenced block of a Markdown text: its language (empty when it names none), its content and the line it begins on. */
export interface Fence {
  readonly language: string;
  readonly content: string;
  readonly line: number;
}

const fence = /^(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)^\1[ \t]*$/gm;

/** The fenced blocks of a text. */
export function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(fence)].map(({ 2: info = "", 3: content = "", index }) => ({
    language: info.trim().split(/\s/)[0] ?? "",
    content,
    line: markdown.slice(0, index).split("\n").length + 1,
  }));
}

/** The text without its code, fenced or inline; each line stays where it is. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(fence, (block) => block.replace(/[^\n]/g, " "))
    .replace(/(`+)[^`\n]+\1/g, (span) => " ".repeat(span.length));
}

/** The addresses that a text links to, and the offset of each: Markdown's own links, and href and src of tags. */
export function linksOf(markdown: string): readonly { readonly address: string; readonly offset: number }[] {
  const pattern = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s*(\S+)|\s(?:href|src)="([^"]+)"/gm;
  return [...proseOf(markdown).matchAll(pattern)].map(({ 1: inline, 2: reference, 3: attribute, index }) => ({
    address: inline ?? reference ?? attribute ?? "",
    offset: index,
  }));
}

/** What a link may point at inside a text: its headings as GitHub makes anchors of them, and ids of tags. */
export function anchorsOf(markdown: string): ReadonlySet<string> {
  const withoutFences = markdown.replace(fence, "");
  const slugs = [...withoutFences.matchAll(/^#{1,6}\s+(.+?)\s*#*\s*$/gm)].map(({ 1: title = "" }) => slugOf(title));
  const numbered = slugs.map((slug, i) => {
    const before = slugs.slice(0, i).filter((other) => other === slug).length;
    return before === 0 ? slug : `${slug}-${before}`;
  });
  const ids = [...withoutFences.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(({ 1: id = "" }) => id);
  return new Set([...numbered, ...ids]);
}

/** The paths that a tree drawn in a block names, each from the tree's own top; undefined when the block draws no tree. */
export function treeOf(content: string): readonly string[] | undefined {
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  if (!lines.some((line) => /^[\s│├└─]*[\w@.-][\w@./-]*\/(\s{2,}|$)/.test(line))) return undefined;
  const folders: { readonly depth: number; readonly path: string }[] = [];
  return lines.flatMap((line) => {
    const drawing = /^[\s│├└─]*/.exec(line)?.[0] ?? "";
    while ((folders.at(-1)?.depth ?? -1) >= drawing.length) folders.pop();
    const parent = folders.at(-1)?.path ?? "";
    const names = namesOf(line.slice(drawing.length));
    const [first] = names;
    if (first?.endsWith("/")) folders.push({ depth: drawing.length, path: `${parent}${first}` });
    return names.map((name) => `${parent}${name}`);
  });
}

// An entry is one path and then, after two spaces, what it is; a line of several paths has nothing but paths.
function namesOf(entry: string): readonly string[] {
  const isPath = (word: string): boolean => /^[\w@.-]+(\/[\w@.-]+)*\/?$/.test(word) && /[./]|^LICENSE$/.test(word);
  const [first = "", ...rest] = entry.trim().split(/\s+/);
  if (!isPath(first)) return [];
  return rest.every(isPath) ? [first, ...rest] : [first];
}

function slugOf(title: string): string {
  return title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]|<[^>]*>/g, "")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
