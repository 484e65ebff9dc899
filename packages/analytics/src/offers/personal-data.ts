/** Personal data that a text is seen to hold: eleven digits as of a birth number, a phone number, an address. */
export type PersonalData = "eleven_digits" | "phone" | "address";

/** In a row, or parted as a birth number is when somebody writes it out. */
const parting = "[\\s./-]{0,3}";
const elevenDigits = new RegExp(`(?:^|\\D)(?:\\d{2}${parting}){3}\\d{3}${parting}\\d{2}(?!\\d)`);

/** Eight digits as Norwegian phone numbers are grouped; 4 and 4 are two years. */
const phone =
  /(?:^|\D)(?:(?:\+|00)?47[\s.-]?)?[2-9](?:\d{7}|\d{2}[\s.-]\d{2}[\s.-]\d{3}|\d{2}[\s.-]\d{3}[\s.-]\d{2}|\d(?:[\s.-]\d{2}){3})(?!\d)/;

/** The first group in brackets, as some write an area code. Three and five are of mobile phones only: 2 300 can be a sum. */
const bracketed =
  /\((?:(?:\+|00)?47[\s.-]?)?(?:[2-9]\d\)[\s.-]?\d{2}[\s.-]\d{2}[\s.-]\d{2}|[49]\d{2}\)[\s.-]?(?:\d{2}[\s.-]?\d{3}|\d{3}[\s.-]\d{2})|[49]\d{4}\)[\s.-]?\d{3})(?!\d)/;

/** Eight digits in a row that are said to be kroner. */
const kroner = /\b(?:kr|nok|kroner)[.:]?\s?\d{8}(?!\d)|(?<!\d)\d{8}(?=\s?(?:(?:kr|nok|kroner)\b|,-))/gi;

const dayOfMonth = "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])";
const year = "(?:\\.(?:\\d{4}|\\d{2}))?";
/** From one date to another, or a date and a time of day. The sign between is not a point, as in a phone number. */
const dates = new RegExp(
  `(?<![\\d.])${dayOfMonth}${year}(?:[\\s-]{1,3}${dayOfMonth}${year}|\\s(?:[01]\\d|2[0-3])\\.[0-5]\\d)(?![\\d])(?!\\.\\d)`,
  "g",
);

/** «(at)» for @, before what is the name of a place on the web. */
const writtenOut =
  /[([{]\s*(?:at|krøllalfa|alfakrøll)\s*[)\]}]\s*[\p{L}\d-]+(?:\.|\s*[([{]\s*(?:dot|punktum|punkt)\s*[)\]}]\s*)\p{L}{2}/iu;

/**
 * What in an own offer's name is personal data, or undefined: the first that is found of eleven digits, a phone number,
 * an @ or what is written for it. A person's name is not found: nothing tells it from a place's.
 */
export function personalDataIn(text: string): PersonalData | undefined {
  // Word makes dashes of hyphens; what has no width is not seen.
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\p{Cf}/gu, "");
  if (elevenDigits.test(plain)) return "eleven_digits";
  const numbers = plain.replace(dates, " ; ").replace(kroner, " ; ");
  if (phone.test(numbers) || bracketed.test(numbers)) return "phone";
  return plain.includes("@") || writtenOut.test(plain) ? "address" : undefined;
}
