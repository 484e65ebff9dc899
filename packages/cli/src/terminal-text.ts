/**
 * A text as it may be shown in a terminal: characters that would move the cursor, colour or turn the text are shown as
 * a picture of them. Line breaks and tabs stand.
 */
export function terminalText(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, picture);
}

/** A file's name as it may stand in a sentence: on one line too. */
export function nameText(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, picture);
}

/** Unicode has a picture of each of the first 32 control characters. */
function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : "\ufffd";
}
