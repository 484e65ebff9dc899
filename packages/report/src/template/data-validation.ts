import type { Feature } from "write-excel-file/universal";
import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";

/** What may stand in the cells of a range, and what is said to whoever goes to one of them. */
export interface Validation {
  /** As in `C3:C200`. */
  readonly range: string;
  readonly allowed:
    | { readonly kind: "list"; readonly words: readonly string[] }
    | { readonly kind: "whole" | "decimal" | "date" };
  readonly title: string;
  readonly help: string;
  /** What is said of anything else; it can be kept all the same, since a number may be told as not known. */
  readonly error: string;
}

/** The longest title and the longest text that a workbook shows beside a cell, by its format. */
const longest = { title: 32, text: 255 } as const;

/**
 * A feature of the workbook's writer: drop-downs and notes, by the sheets' places. The writer has none of its own; the
 * format is that of ECMA-376, part 1, 18.3.1.33.
 */
export function dataValidation(sheets: readonly (readonly Validation[])[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const own = sheets[sheetIndex] ?? [];
            if (own.length === 0) return xml;
            const markup = [
              getOpeningTagMarkup("dataValidations", { count: own.length }),
              ...own.map(validationMarkup),
              getClosingTagMarkup("dataValidations"),
            ].join("");
            const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
          },
        },
      },
    },
  };
}

function validationMarkup({ range, allowed, title, help, error }: Validation): string {
  const attributes = {
    type: allowed.kind,
    ...(allowed.kind === "list" ? {} : { operator: "greaterThanOrEqual" }),
    ...{ errorStyle: "warning", allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 },
    errorTitle: "Se etter en gang til",
    error: error.slice(0, longest.text),
    promptTitle: title.slice(0, longest.title),
    prompt: help.slice(0, longest.text),
    sqref: range,
  };
  return [
    getOpeningTagMarkup("dataValidation", attributes),
    `<formula1>${sanitizeTextContent(leastOf(allowed))}</formula1>`,
    getClosingTagMarkup("dataValidation"),
  ].join("");
}

/** The words of a list, or the least number or day that may stand: 36526 is 1 January 2000. */
function leastOf(allowed: Validation["allowed"]): string {
  if (allowed.kind === "list") return `"${allowed.words.join(",")}"`;
  return allowed.kind === "date" ? "36526" : "0";
}
