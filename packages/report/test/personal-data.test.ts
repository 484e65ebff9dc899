import { expect, test } from "vitest";
import { personalData } from "../src/personal-data.js";

// Numbers are put together here, so that the repository holds none whole.
const number = (...parts: readonly string[]): string => parts.join(" ");

test.each([
  ["Fjordgruppa med Kari Nordmann", "name"],
  ["Samtaler hos Peder Ås", "name"],
  ["Turgruppe ved Per Hansen", "name"],
  ["Karis gruppe for ungdom", "name"],
  ["gruppa til kari", "name"],
  ["Åse Marit: foreldrekurs", "name"],
  [`Båtgruppe, ring ${number("912", "34", "567")}`, "phone"],
  [`Leksehjelp +47 ${number("22", "33", "44", "55")}`, "phone"],
  [`Leksehjelp ${["9123", "4567"].join("")}`, "phone"],
  ["Leksehjelp (kari.nordmann@granli.example)", "address"],
  [`Oppfølging ${["010190", "12345"].join("")}`, "eleven_digits"],
  [`Oppfølging ${["010190", "12345"].join(" ")}`, "eleven_digits"],
  [`Oppfølging ${["01.01.90", "123", "45"].join("-")}`, "eleven_digits"],
  [`Kari, kari@granli.example, ${["010190", "12345"].join("\u00a0")}`, "eleven_digits"],
] as const)("«%s» may tell of a person: %s", (text, kind) => {
  expect(personalData(text)).toBe(kind);
});

test.each([
  "",
  "Turgruppe for ungdom",
  "Veiledning med Marte Meo",
  "Foreldrekurs med Trygg Base",
  "Gruppe med De Utrolige Årene",
  "Kurs i Circle of Security",
  "Skogskole på Huldretunet",
  "Samarbeid med politiet",
  "Tilbud ved St. Olavs hospital",
  "Liv og røre for hans og hennes barn, per uke",
  "Gruppe 2024–2025, 12 plasser à 1500 kroner",
  "ICDP-gruppe nr. 3",
])("«%s» tells of no person", (text) => {
  expect(personalData(text)).toBeUndefined();
});

test.each(["Tilbud ved Indre Fjord", "Samarbeid med Unge Dalen"])(
  "«%s» is a place or a thing and looks like a name: it is a warning, and the offer is saved",
  (text) => {
    expect(personalData(text)).toBe("name");
  },
);
