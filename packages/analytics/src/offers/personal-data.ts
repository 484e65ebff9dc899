/** Personal data that a text is seen to hold: eleven digits as of a birth number, a phone number, an address. */
export type PersonalData = "eleven_digits" | "phone" | "address";

/** In a row, or parted as a birth number is when somebody writes it out. */
const parting = "[\\s./-]{0,3}";
const elevenDigits = new RegExp(`(?:^|\\D)(?:\\d{2}${parting}){3}\\d{3}${parting}\\d{2}(?!\\d)`);

/** Eight digits as Norwegian phone numbers are grouped; 4 and 4 are two years. */
const phone =
  /(?:^|\D)(?:(?:\+|00)?47[\s.-]?)?[2-9](?:\d{7}|\d{2}[\s.-]\d{2}[\s.-]\d{3}|\d{2}[\s.-]\d{3}[\s.-]\d{2}|\d(?:[\s.-]\d{2}){3})(?!\d)/;

/**
 * What in an own offer's name is personal data, or undefined: the first that is found of eleven digits, a phone number,
 * an @. A person's name is not found: nothing tells it from a place's.
 */
export function personalDataIn(text: string): PersonalData | undefined {
  // Word makes dashes of hyphens; what has no width is not seen.
  const plain = text
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\p{Cf}/gu, "");
  if (elevenDigits.test(plain)) return "eleven_digits";
  if (phone.test(plain)) return "phone";
  return plain.includes("@") ? "address" : undefined;
}
