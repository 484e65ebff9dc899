import { personalDataIn } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../fault.js";

/**
 * The fault of an address on the web that lets somebody in or holds personal data. Addresses are full of long numbers, so a
 * number is held to be a person's only where it says so: a birth number by its day and its control digits, a phone number by
 * its groups, its country or the word before it.
 */
export function webAddressFault(place: Place & { readonly found: string }): Fault | undefined {
  const { found, ...hidden } = place;
  if (!/^https?:\/\//.test(found)) return fault("form", place, { form: "url" });
  if (/^https?:\/\/[^/?#]*@/.test(found)) return fault("login_in_address", hidden, {});
  const plain = readable(found);
  if (birthNumbers(plain).some(isBirthNumber)) return fault("personal_data", hidden, { kind: "eleven_digits" });
  if (phone.test(plain)) return fault("personal_data", hidden, { kind: "phone" });
  // An @ alone is a channel's or an author's name in an address.
  if (/[^\s/@?&=]@[\p{L}\d-]+\.\p{L}{2}/u.test(plain) || personalDataIn(plain.replace(/[@\d]/g, "")) === "address")
    return fault("personal_data", hidden, { kind: "address" });
  return undefined;
}

const phone =
  /(?:(?:\+|\b00)47[\s.-]?|(?:tel|tlf|phone|telefon|mobil)[=:/-](?:\+?47)?)[2-9](?:[\s.-]?\d){7}(?!\d)|(?<![\d-])[49]\d{2}[\s-]\d{2}[\s-]\d{3}(?![\d-])/i;

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const birthNumbers = (text: string): readonly string[] => text.match(/(?<!\d)\d{6}[\s-]?\d{5}(?!\d)/g) ?? [];

/** Whether digits are a day and end on the two that control a birth number; 4 is added to the day of a D-number. */
function isBirthNumber(text: string): boolean {
  const digits = [...text].filter((sign) => /\d/.test(sign)).map(Number);
  const [day, month] = [Number(digits.slice(0, 2).join("")) % 40, Number(digits.slice(2, 4).join(""))];
  if (day < 1 || day > 31 || month % 40 < 1 || month % 40 > 12) return false;
  return controls.every((weights) => weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11 === 0);
}

const controls = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
];
