import { style } from "./style.js";

/** What a self-contained page is made of. */
export interface Page {
  readonly title: string;
  /** HTML, already escaped. */
  readonly body: string;
  /** What the script reads; any JSON. */
  readonly data: unknown;
  /** The text of the script, as the build bundles it. */
  readonly script: string;
  /** SHA-256 of the script's UTF-8 text, in base64. */
  readonly scriptHash: string;
}

/**
 * One HTML file that holds all it needs. It asks for nothing, runs no script but its own, and cannot send a form.
 */
export function page({ title, body, data, script, scriptHash }: Page): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
${body}
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** A text as it may stand in HTML, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** JSON that no text inside can end: the same value to a reader of JSON, without `<`. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
