import { nb } from "../text/nb.js";
import { accessResults } from "./parts/access-results.js";
import { element } from "./parts/element.js";
import type { View } from "./view.js";

const words = nb.access;

/** What has been tested of who can use the site, with what result, and where the owner's statement is. Asks nothing. */
export const accessReport: View = {
  query: () => ({}),
  draw(_, { document, params: { statement, contact } }) {
    const paragraph = (...text: (string | Node)[]): HTMLElement => element(document, "p", {}, ...text);
    const heading = (text: string): HTMLElement => element(document, "h2", {}, text);
    const link = (href: string, text: string): HTMLElement => element(document, "a", { href }, text);
    const list = (items: readonly string[]): HTMLElement =>
      element(document, "ul", {}, ...items.map((item) => element(document, "li", {}, item)));
    const folded = (name: string, items: readonly string[]): HTMLElement =>
      element(document, "details", {}, element(document, "summary", {}, name), list(items));
    const { pages, passed, incomplete, violations, ...tested } = accessResults;
    const left = incomplete.map((rule) => words.incomplete(rule));
    return element(
      document,
      "section",
      { class: "access" },
      heading(words.statement),
      ...(statement === undefined
        ? [paragraph(words.noStatement), paragraph(words.howStatement)]
        : [paragraph(link(statement, words.statementLink))]),
      heading(words.contact),
      paragraph(contact === undefined ? words.noContact : link(contact, words.contactLink)),
      heading(words.tested),
      paragraph(
        words.summary({ ...tested, pages: pages.length, passed: passed.length, violations: violations.length }),
      ),
      paragraph(words.limits),
      ...(left.length === 0 ? [paragraph(words.nothing)] : [paragraph(words.human), list(left)]),
      folded(words.kinds, pages),
      folded(words.passedRules, passed),
      paragraph(words.made),
    );
  },
};
