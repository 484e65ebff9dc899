import type { Answer, Params, View } from "../../dashboard/src/views/view.ts";
import { staticDocument } from "../../dashboard/static-document.ts";

type Rows = Answer["rows"];

/** How far the collecting has come in the region that the tests draw: two services, both answered. */
const common: Readonly<Record<string, Rows>> = {
  register: [{ period: "2025H1", services: 2, answered: 2, half_filled: 0, older: 0, not_submitted: 0 }],
  about: [{ name: "Liten", organisation_date: "2025-01-01", last_confirmed: "2025-02-01" }],
};

/** A view drawn of rows, or of a cube, by the names that it asks under; what is not given has no rows. */
export function drawn(view: View, given: Readonly<Record<string, Rows | Answer>>, params: Params = {}): HTMLElement {
  const answers = Object.fromEntries(
    Object.keys(view.query(params)).map((name): [string, Answer] => {
      const answer = given[name] ?? common[name] ?? [];
      return [name, "metadata" in answer ? answer : { rows: answer, metadata: new Map() }];
    }),
  );
  return view.draw(answers, { document: staticDocument, params });
}

/** A text with plain spaces, as it is read. */
export function plain(text: string | null | undefined): string {
  return (text ?? "").replace(/[\u202f\u00a0\s]+/g, " ").trim();
}
