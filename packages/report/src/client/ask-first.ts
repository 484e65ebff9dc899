import { button, element } from "./dom.js";

/**
 * A button that does something only when its question has been answered with yes. The focus goes to the answer that
 * changes nothing.
 */
export function askFirst(of: {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
}): HTMLElement {
  const ask = element("span", {}, `${of.question} `);
  const begin = button(of.label, () => show(true));
  const yes = button(of.yes, () => {
    show(false);
    of.act();
  });
  const no = button(of.no, () => show(false));
  const asked = [ask, yes, no];
  const show = (isAsked: boolean): void => {
    for (const part of asked) part.hidden = !isAsked;
    begin.hidden = isAsked;
    (isAsked ? no : begin).focus();
  };
  for (const part of asked) part.hidden = true;
  return element("p", { className: "actions" }, begin, ask, yes, no);
}
