import { type Fault, fault, type Place } from "../fault.js";

/** Whether a text is an ISO day that exists in the calendar. */
export function isDay(text: string): boolean {
  const [year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const day = new Date(0);
  day.setUTCFullYear(year, month - 1, date);
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

/** Why a text is no ISO day: not in the calendar, written the Norwegian way, or something else. */
export function dateFault(place: Place & { readonly found: string }): Fault {
  const norwegian = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(place.found);
  if (norwegian !== null) {
    const [, date = "", month = "", year = ""] = norwegian;
    const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    return isDay(iso) ? fault("norwegian_date", place, { iso }) : fault("no_such_day", place, {});
  }
  return fault(/^\d{4}-\d{2}-\d{2}$/.test(place.found) ? "no_such_day" : "date_form", place, {});
}
