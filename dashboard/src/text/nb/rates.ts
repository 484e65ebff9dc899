import { formatDay, type Value } from "@barneloftet/analytics";
import { list } from "./list.js";

/** A larger area and its rate, in words. */
export interface Area {
  readonly name: string;
  readonly rate: string;
}

// What is summed here are municipalities that were merged: the cell itself only knows of units.
const because = (value: Value): string =>
  value.kind === "value" ? "" : value.because.nb.replace(/ av (\d+) enheter/, " av $1 kommuner som ble slått sammen");
const onBorders = (borders: string): string => `på grensene per ${formatDay(borders, "nb")}`;

/** Words about positions and children with measures per 1 000, by the size of the municipality. */
export const rates = {
  smallOnes:
    "Små kommuner varierer mye ved tilfeldigheter: én stilling eller noen få barn fra eller til flytter tallet langt. Kommunene er derfor ordnet etter størrelse, og rangeres ikke. Navn som ikke får plass, står i tabellen.",
  coverage: (shown: number, all: number) =>
    shown === all
      ? `Figuren viser alle ${all} kommunene.`
      : `Figuren viser ${shown} av ${all} kommuner. For de andre finnes det ikke noe tall per 1 000; tabellen sier hvorfor.`,
  borderNotes: (isCarried: boolean) =>
    isCarried
      ? [
          "Tallene er ført over til yngre grenser bare der hele kommuner ble slått sammen. Antall kan da summeres, men raten kan ikke regnes ut fra det kilden oppgir. Der en kommune ble delt, finnes det ikke noe tall.",
        ]
      : [],
  absences: (pairs: readonly (readonly [count: Value, rate: Value])[]) => {
    const without = pairs.filter(([, rate]) => rate.kind !== "value");
    const merged = without.filter(([count]) => count.kind === "value").map(([{ name }]) => name);
    const refused = without.filter(([count]) => count.kind !== "value");
    return [
      ...(merged.length === 0 ? [] : [`Bare antall, ikke tall per 1 000, for ${list(merged)}.`]),
      ...refused.map(([, rate]) =>
        rate.kind === "value" || rate.because.nb.includes(rate.name) ? because(rate) : `${rate.name}: ${because(rate)}`,
      ),
    ];
  },
  because: (count: Value, rate: Value) => {
    if (rate.kind === "value") return "";
    if (count.kind === "value") return "Sammenslått: antallet er summert, men kilden oppgir ingen rate.";
    return because(rate);
  },
  positions: {
    finding: (areas: readonly (Area & { readonly count: string })[], period: string) =>
      areas
        .map(({ name, count, rate }, i) =>
          i === 0 ? `${name} hadde ${count} ${period}, ${rate} per 1 000 barn` : `${name} ${rate}`,
        )
        .join("; "),
    sizeLabel: "Antall årsverk (logaritmisk skala)",
    rateLabel: "Årsverk per 1 000 barn 0–17 år",
    alternative: (shown: number) =>
      `Punktdiagram med ${shown} kommuner. Bortover: antall årsverk. Oppover: årsverk per 1 000 barn. Stiplede linjer viser fylket og landet.`,
    caption: (place: string, all: number, borders: string, period: string) =>
      `Årsverk i barneverntjenesten per 1 000 innbyggere 0–17 år i ${all} kommuner i ${place}, ${period}, ${onBorders(borders)}. Prikkens areal følger antall årsverk.`,
    noInterval: "Usikkerhet er ikke beregnet: årsverk er en opptelling av stillinger, ikke av hendelser.",
    tableCaption: "Årsverk og årsverk per 1 000 barn",
    columns: ["Kommune", "Årsverk", "Per 1 000 barn 0–17", "Hvor sikkert", "Merknad"],
  },
  children: {
    finding: ([area]: readonly (Area & { readonly during: string; readonly atEnd: string })[], period: string) =>
      area
        ? `${area.name}: ${area.during} hadde tiltak i løpet av ${period}, ${area.atEnd} ved årets slutt`
        : "Ikke kjent",
    areas: (areas: readonly Area[]) =>
      `Per 1 000 innbyggere 0–22 år ved årets slutt: ${areas.map(({ name, rate }) => `${name} ${rate}`).join(", ")}.`,
    sizeLabel: "Antall barn med tiltak ved årets slutt (logaritmisk skala)",
    rateLabel: "Barn med tiltak per 1 000 innbyggere 0–22 år",
    alternative: (shown: number) =>
      `Punktdiagram med ${shown} kommuner. Bortover: antall barn med tiltak. Oppover: barn med tiltak per 1 000, med 95 % usikkerhet som en loddrett strek.`,
    caption: (place: string, all: number, borders: string, period: string) =>
      `Barn og unge 0–22 år med tiltak 31. desember per 1 000 innbyggere i ${all} kommuner i ${place}, ${period}, ${onBorders(borders)}. Prikkens areal følger antall barn.`,
    interval: "Streken er 95 % usikkerhet: hvor mye tallet kunne ha variert ved tilfeldigheter et annet år.",
    tableCaption: "Barn med tiltak i løpet av året og ved årets slutt",
    columns: [
      "Kommune",
      "Barn i løpet av året",
      "Barn ved årets slutt",
      "Per 1 000 innb. 0–22",
      "95 % usikkerhet",
      "Hvor sikkert",
      "Merknad",
    ],
  },
} as const;
