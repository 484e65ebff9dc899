import type { Feature } from "write-excel-file/universal";
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from "write-excel-file/utility";

/** A feature of the workbook's writer: a sheet is printed as wide as the paper, and as many pages long as it must be. */
export const fitToWidth: Feature<Blob> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [],
            "worksheet",
          ),
        transformElementAttributes: (tag, attributes) =>
          tag === "pageSetup" ? { ...attributes, fitToHeight: 0 } : attributes,
      },
    },
  },
};
