/** The longest address that is kept, in characters. */
const longest = 120;

/** Words that a function's mailbox has before the @, and a person's name has not. */
const functionWords =
  /barnevern|bvt|bvv|post|tjeneste|tiltak|base|kompetanse|familie|veiled|kontor|team|nettverk|oppvekst|barn/i;

/** Whether a text is one address of a function, as in `barnevern@granli.example`, and not a person's. */
export function isFunctionMailbox(text: string): boolean {
  const [, local] = /^([a-z0-9æøå._+-]+)@[a-z0-9æøå-]+(?:\.[a-z0-9æøå-]+)*\.[a-z]{2,}$/i.exec(text) ?? [];
  return local !== undefined && text.length <= longest && functionWords.test(local);
}
