import { type PersonalData, personalDataIn } from "@barneloftet/analytics";
import { isDay } from "../../csv/date-fault.js";
import type { SheetCell } from "../../sheet/sheet.js";

/**
 * Personal data in a cell: eleven digits, a birth number whose first nought a workbook has dropped, a phone number, an
 * address. Days without separators and numbers with decimals are none.
 */
export function personalIn(cell: SheetCell): PersonalData | undefined {
  if (typeof cell === "number") return Number.isInteger(cell) ? inDigits(String(Math.abs(cell))) : undefined;
  if (/^[\s\d.,-]{0,7}$/.test(cell)) return undefined;
  const text = cell.trim();
  if (/^-?\d{1,5}[.,]\d+$/.test(text)) return undefined;
  if (/^\d+$/.test(text)) return inDigits(text);
  return personalDataIn(text);
}

function inDigits(digits: string): PersonalData | undefined {
  const iso = digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (isDay(iso)) return undefined;
  if (digits.length === 10 && isBirthDay(`0${digits}`)) return "eleven_digits";
  return personalDataIn(digits);
}

/** Whether eleven digits begin with a day, as they do in a birth number: 40 is added to the day of a D-number, and 40 or 80 to the month of one made for tests. */
function isBirthDay(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)) % 40];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Whether a text looks like a person's name: «Etternavn, Fornavn», or two or three words with capitals. */
export function isLikeName(text: string): boolean {
  const plain = text.normalize("NFC").trim();
  if (plain.length > 80) return false;
  return lastFirst.test(plain) || firstLast.test(plain);
}

const word = "\\p{Lu}[\\p{L}'’.-]*";
const lastFirst = new RegExp(`^${word}(?: ${word}){0,2}, ?${word}(?: ${word}){0,2}$`, "u");
const firstLast = new RegExp(`^${word}(?: ${word}){1,2}$`, "u");
