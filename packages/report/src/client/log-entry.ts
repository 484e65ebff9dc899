import {
  complexities,
  facetValue,
  type LoggedRequest,
  requestOutcomes,
  requestReasons,
  requestTypes,
} from "@barneloftet/analytics";
import { isoWeek, weeksIn } from "../iso-week.js";
import { isDay } from "../json.js";
import { mostRequests } from "../log-contents.js";
import { button, element, setText, today } from "./dom.js";
import { type Log, nameOfService, nextKey } from "./log.js";

/** The fields of one request: a new one, or one that is being changed. */
export function logEntry({ data, store }: Log): HTMLElement {
  const service = select("Tjeneste", [
    ["", "Velg tjeneste"],
    ...data.services.map(({ id, name }): [string, string] => [id, name]),
  ]);
  const year = select("År", yearsAround(data.period));
  const week = select("Uke", []);
  const type = select("Hva det gjelder", worded(requestTypes));
  const reason = select("Hvorfor tjenesten spør", worded(requestReasons));
  const complexity = select("Hvor sammensatt", worded(complexities));
  const outcome = select("Hva som skjedde", worded(requestOutcomes));
  const [start, planned, ended] = ["Bistanden begynte", "Evaluering planlagt", "Avsluttet"].map(dateField) as [
    Field<HTMLInputElement>,
    Field<HTMLInputElement>,
    Field<HTMLInputElement>,
  ];
  const evaluated = element("input", { type: "checkbox" });
  const fault = element("p", { className: "fault", role: "alert" });
  const heading = element("h2", { id: "entry" });
  const submit = element("button", { type: "submit", className: "primary" });
  const cancel = button("Avbryt endringen", () => store.set({ ...store.get(), editing: undefined }));

  const fillWeeks = (chosen: string): void => {
    const count = weeksIn(Number(year.input.value));
    const weeks = Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, "0"));
    week.input.replaceChildren(...weeks.map((of) => element("option", { value: of }, String(Number(of)))));
    week.input.value = weeks.includes(chosen) ? chosen : (weeks.at(-1) ?? "");
  };
  year.input.onchange = () => fillWeeks(week.input.value);

  const fill = (request: LoggedRequest | undefined): void => {
    const at = request?.week ?? isoWeek(today());
    addOption(year.input, at.slice(0, 4), at.slice(0, 4));
    if (request) addOption(service.input, request.service, nameOfService(data, request.service));
    service.input.value = request?.service ?? "";
    year.input.value = at.slice(0, 4);
    fillWeeks(at.slice(6));
    type.input.value = request?.request_type ?? "";
    reason.input.value = request?.reason ?? "";
    complexity.input.value = request?.complexity ?? "";
    outcome.input.value = request?.outcome ?? "waiting";
    start.input.value = request?.start ?? "";
    planned.input.value = request?.planned_evaluation ?? "";
    ended.input.value = request?.ended ?? "";
    evaluated.checked = request?.evaluated ?? false;
    setText(fault, "");
  };
  const read = (): LoggedRequest => ({
    service: service.input.value,
    week: `${year.input.value}-W${week.input.value}`,
    request_type: chosen(requestTypes, type.input.value),
    reason: chosen(requestReasons, reason.input.value),
    complexity: chosen(complexities, complexity.input.value),
    outcome: chosen(requestOutcomes, outcome.input.value),
    start: start.input.value || undefined,
    planned_evaluation: planned.input.value || undefined,
    evaluated: evaluated.checked,
    ended: ended.input.value || undefined,
  });
  const form = element(
    "form",
    { className: "log-entry", "aria-labelledby": "entry", noValidate: true },
    heading,
    element("div", { className: "fields" }, ...[service, year, week, type, reason, complexity, outcome].map(labelOf)),
    element("h3", {}, "Når det er kjent"),
    element("div", { className: "fields" }, ...[start, planned, ended].map(labelOf)),
    element("p", {}, element("label", { className: "option" }, evaluated, "Evaluert")),
    fault,
    element("p", { className: "actions" }, submit, cancel),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const empty = [service, type, reason, complexity, outcome].find(({ input }) => input.value === "");
    const request = read();
    const isFull = store.get().editing === undefined && store.get().entries.length >= mostRequests;
    const wrong = empty ? `Velg noe i feltet «${empty.words}».` : isFull ? full : faultOf(request);
    if (wrong) {
      setText(fault, wrong);
      (empty ?? start).input.focus();
      return;
    }
    const now = store.get();
    const { entries, editing } = now;
    const key = editing ?? nextKey(now);
    const others = entries.filter((entry) => entry.key !== key);
    store.set({ ...now, entries: [...others, { key, request }], editing: undefined });
    fill(undefined);
    service.input.focus();
  };
  let shown: number | undefined = -1;
  store.listen(({ entries, editing }) => {
    setText(heading, editing === undefined ? "Ny henvendelse" : "Endre henvendelsen");
    setText(submit, editing === undefined ? "Legg til i loggen" : "Lagre endringen");
    cancel.hidden = editing === undefined;
    if (editing === shown) return;
    const isChange = shown !== -1 || editing !== undefined;
    shown = editing;
    fill(entries.find(({ key }) => key === editing)?.request);
    if (isChange) service.input.focus();
  });
  return form;
}

interface Field<T extends HTMLElement> {
  readonly words: string;
  readonly label: HTMLLabelElement;
  readonly input: T;
}

const labelOf = ({ label }: Field<HTMLElement>): HTMLLabelElement => label;

function select(words: string, options: readonly (readonly [string, string])[]): Field<HTMLSelectElement> {
  const input = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
  return { words, label: element("label", {}, `${words} `, input), input };
}

function dateField(words: string): Field<HTMLInputElement> {
  const input = element("input", { type: "date", min: "2000-01-01", max: "2099-12-31" });
  return { words, label: element("label", {}, `${words} `, input), input };
}

const worded = (values: readonly string[]): readonly (readonly [string, string])[] => [
  ["", "Velg"],
  ...values.map((value): [string, string] => [value, facetValue("category", value, "nb")]),
];

function yearsAround(period: string): readonly (readonly [string, string])[] {
  const year = Number(period.slice(0, 4));
  return [year - 1, year, year + 1].map((of) => [String(of), String(of)]);
}

function addOption(input: HTMLSelectElement, value: string, words: string): void {
  if (![...input.options].some((option) => option.value === value)) input.append(element("option", { value }, words));
}

function chosen<T extends string>(values: readonly [T, ...T[]], value: string): T {
  return values.find((of) => of === value) ?? values[0];
}

const full = `Loggen er full: ${mostRequests} henvendelser. Lagre den som fil, og slett de eldste.`;

function faultOf({ start, planned_evaluation, ended }: LoggedRequest): string | undefined {
  if ([start, planned_evaluation, ended].some((day) => day !== undefined && !isDay(day)))
    return "Skriv datoene med dag, måned og et år på fire siffer.";
  if (start && ended && ended < start) return "Bistanden kan ikke være avsluttet før den begynte.";
  if (start && planned_evaluation && planned_evaluation < start)
    return "Evalueringen kan ikke være planlagt før bistanden begynte.";
  return undefined;
}
