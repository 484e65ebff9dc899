import { type Child, describe, element } from "./dom.js";

/** A question with a handful of answers, as radio buttons in a fieldset. */
export interface Choice<T extends string> {
  readonly element: HTMLFieldSetElement;
  /** Shows what is chosen, or that nothing is. */
  readonly show: (value: T | undefined) => void;
}

/** Makes a question; `legend` may hold elements, `help` is a line about what is asked, `options` are value and words. */
export function choice<T extends string>(of: {
  readonly name: string;
  readonly legend: readonly Child[];
  readonly help?: string | undefined;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
  readonly className?: string;
}): Choice<T> {
  const options = of.options.map(([value, words]) => {
    const input = element("input", { type: "radio", name: of.name, value, onchange: () => of.choose(value) });
    return { value, input, label: element("label", { className: "option" }, input, element("span", {}, words)) };
  });
  const help = of.help === undefined ? undefined : element("p", { id: `${of.name}-help`, className: "help" }, of.help);
  const made = element(
    "fieldset",
    { className: `choice ${of.className ?? ""}` },
    element("legend", {}, ...of.legend),
    help,
    element("div", { className: "options" }, ...options.map(({ label }) => label)),
  );
  if (help) describe(made, help);
  return {
    element: made,
    show(chosen) {
      for (const { value, input, label } of options) {
        input.checked = value === chosen;
        label.classList.toggle("chosen", value === chosen);
      }
      made.classList.toggle("answered", chosen !== undefined);
    },
  };
}
