const token =
  /[ \t\r\n]*("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/uy;

/** More lists within each other than this are no dataset, wherever they go wrong. */
const mostOpen = 100;

/**
 * The line of a text where it stops being JSON; 1 is the first. Browsers tell this each in their own way, or not at all.
 *
 * @param text - one that `JSON.parse` has refused.
 */
export function syntaxLine(text: string): number {
  let end = 0;
  const open: string[] = [];
  let expected: readonly Kind[] = ["value"];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [, sign = ""] = found;
    const kind = expected.find((one) => fits(one, sign));
    if (kind === undefined || open.length > mostOpen) break;
    if (sign === "{" || sign === "[") open.push(sign);
    if (sign === "}" || sign === "]") open.pop();
    expected = after(sign, kind, open.at(-1));
    end = token.lastIndex;
  }
  return text.slice(0, end).split("\n").length + blankLinesAt(text, end);
}

type Kind = "value" | "key" | "colon" | "comma" | "}" | "]";

function fits(kind: Kind, sign: string): boolean {
  if (kind === "value") return !/^[\]},:]/.test(sign);
  if (kind === "key") return sign.startsWith('"');
  return sign === { colon: ":", comma: ",", "}": "}", "]": "]" }[kind];
}

function after(sign: string, kind: Kind, within: string | undefined): readonly Kind[] {
  if (sign === "{" && kind === "value") return ["key", "}"];
  if (sign === "[" && kind === "value") return ["value", "]"];
  if (kind === "key") return ["colon"];
  if (kind === "colon") return ["value"];
  if (kind === "comma") return within === "{" ? ["key"] : ["value"];
  return within === undefined ? [] : ["comma", within === "{" ? "}" : "]"];
}

/** The place is where something other than a blank begins; at the end of the text, its last line. */
function blankLinesAt(text: string, at: number): number {
  const blanks = /^[ \t\r\n]*/.exec(text.slice(at, at + 1000))?.[0] ?? "";
  return at + blanks.length >= text.length ? 0 : blanks.split("\n").length - 1;
}
