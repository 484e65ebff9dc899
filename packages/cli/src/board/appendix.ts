import { posix } from "node:path";
import type { BoardPages, SitePage } from "./site-pages.js";

/** What stands in the margins of each page, beside its number. */
interface Margins {
  /** The day it is printed, as it is read. */
  readonly day: string;
}

/**
 * One document of a unit's sheet and its networks' pages, with all that it needs inside it, so that headings, tags and
 * page numbers are of a whole. A link to a page that is not in it is no link on paper.
 */
export function appendix({ sheet, networks }: BoardPages, { day }: Margins): string {
  const pages = [sheet, ...networks];
  const title = textOf(between(sheet, "<title>", "</title>")).replace(/ \| .*$/, "");
  const notice = /<p class="invented"[^>]*>[\s\S]*?<\/p>/.exec(sheet.html)?.[0] ?? "";
  const edition = /<html[^>]* data-edition="([^"]*)"/.exec(sheet.html)?.[1] ?? "";
  const where = /<p class="paper-only">[\s\S]*?<\/p>/.exec(sheet.html)?.[0] ?? "";
  const parts = pages.map((page, i) => {
    const main = between(page, '<main id="observablehq-main"', "</main>").replace(/^[^>]*>/, "");
    return `<main id="${idOf(i)}">${withOwnIds(withinDocument(unnamed(main), page, pages), i)}</main>`;
  });
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}${networks.length > 1 ? ", med nettverkene" : ""}</title>
<style>${between(sheet, "<style>", "</style>")}</style>
<style>
@page {
  margin: 9mm 10mm 8mm;
  @top-left { content: ${cssText(textOf(notice))}; ${small} font-weight: 600; }
  @bottom-left { content: ${cssText(`${title}. Utgave ${edition}, skrevet ut ${day}`)}; ${small} }
  @bottom-right { content: "Side " counter(page) " av " counter(pages); ${small} }
}
@page :first {
  margin: 6mm 9mm;
}
@media print { main + main { break-before: page; } #observablehq-footer { display: block !important; } }
</style>
</head>
<body>
<div id="observablehq-center">
<header id="observablehq-header"><p class="site-name">Barneløftet</p></header>
${parts.join("\n")}
<footer id="observablehq-footer">${where}</footer>
</div>
</body>
</html>
`;
}

const small = "font: 7pt system-ui, sans-serif; white-space: nowrap;";

const idOf = (i: number): string => `del-${i + 1}`;

function between({ path, html }: SitePage, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${path} has no ${start}: is it a page of the built site?`);
  return html.slice(from + start.length, to);
}

/** Figures without their names: a PDF would let a name stand for all that is in the figure, its table too. */
const unnamed = (html: string): string => html.replace(/(<figure\b[^>]*?) aria-label="[^"]*"/g, "$1");

/** Links to other parts lead there; those to other pages lose their address, and those to other sites keep theirs. */
function withinDocument(html: string, { path }: SitePage, pages: readonly SitePage[]): string {
  return html.replace(/(<a\b[^>]*?) href="([^"]*)"/g, (link, start: string, href: string) => {
    if (/^https?:|^#/.test(href)) return link;
    const [file = ""] = href.split("#");
    const part = pages.findIndex((page) => page.path === posix.join(posix.dirname(path), file));
    return part < 0 ? start : `${start} href="#${idOf(part)}"`;
  });
}

/** Names that pages share are made each part's own: those that are pointed at, and those that point. */
function withOwnIds(html: string, i: number): string {
  const own = (id: string): string => `${idOf(i)}-${id}`;
  return html
    .replace(/ (id|for|headers|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, ids: string) => {
      return ` ${name}="${ids.split(" ").map(own).join(" ")}"`;
    })
    .replace(/ href="#(?!del-)([^"]*)"/g, (_, id: string) => ` href="#${own(id)}"`)
    .replace(/url\((["']|&quot;)?#([^)"'&]*)(["']|&quot;)?\)/g, (_, _open: unknown, id: string) => `url(#${own(id)})`);
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cssText = (text: string): string => JSON.stringify(text).replaceAll("<", "\\3c ");
