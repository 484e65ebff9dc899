import { JSDOM } from "jsdom";

/** The document that figures are drawn with outside a browser: at build time, and in tests. */
export const staticDocument: Document = new JSDOM().window.document;
