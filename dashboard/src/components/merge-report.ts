import { type Merged, offersOf, type Region } from "@barneloftet/analytics";
import { nb } from "../text/nb.js";
import { element } from "../views/parts/element.js";

const { merging } = nb;

/** What was found when answers were joined: who clashes with whom, what was replaced or left out. */
export function mergeReport(document: Document, region: Region, merged: Merged): HTMLElement {
  const services = new Map(region.pack["structure/services.csv"].map(({ id, name }) => [id, name]));
  const offers = new Map(offersOf(region).map(({ id, name }) => [id, name]));
  const named = ({ service, offer }: { readonly service: string; readonly offer: string }) => ({
    service: services.get(service) ?? service,
    offer: offers.get(offer) ?? offer,
  });
  const sentences = [
    ...merged.conflicts.map((of) => merging.conflict({ ...named(of), files: of.files })),
    ...merged.replaced.map((of) => merging.replaced({ ...named(of), files: of.files })),
    ...merged.sharedAlone.map((of) => merging.sharedAlone(named(of))),
    ...merged.doubled.map(merging.doubled),
    ...merged.older.map(({ file, answers }) =>
      merging.older(file, services.get(answers.service) ?? answers.service, answers.period),
    ),
    ...merged.later.map(({ file, answers }) => merging.later(file, answers.period, merged.period)),
  ];
  return element(
    document,
    "section",
    {},
    element(document, "h3", {}, merging.found(sentences.length)),
    element(document, "ul", {}, ...sentences.map((sentence) => element(document, "li", {}, sentence))),
  );
}
