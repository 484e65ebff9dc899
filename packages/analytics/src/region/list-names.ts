/** Names as a sentence lists them: `Heim, Hitra og Orkland`. */
export function listNames(names: readonly string[], and: "og" | "and"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
