/**
 * What columns about single persons are called. A header that is one of these words, or has one among its words, is about
 * persons; `singular` are so only where nothing says that they are counted.
 */
export const personalWords: readonly string[] = [
  ...["navn", "fornavn", "etternavn", "mellomnavn", "fødselsnummer", "fødselsnr", "fnr", "fødselsdato", "fødselsår"],
  ...["personnummer", "personnr", "personid", "person", "dnummer", "ansattnr", "ansattnummer", "ansattid"],
  ...["ansattnavn", "medarbeidernr", "medarbeidernummer", "medarbeiderid", "ressurs", "ressursnr", "ressursnummer"],
  ...["ressursid", "lønnsnr", "lønnsnummer", "arbeidstakernr", "epost", "epostadresse", "mail", "email"],
  ...["telefon", "telefonnr", "telefonnummer", "tlf", "mobil", "mobilnr", "mobilnummer", "mobiltelefon", "adresse"],
  ...["postadresse", "gateadresse", "bostedsadresse", "privatadresse", "duf", "dufnr", "dufnummer", "brukernavn"],
  ...["initialer", "saksbehandler", "kontaktperson", "leder", "født", "kontonummer", "bankkonto"],
];

/** One person, unless a word before says that they are counted. */
export const singular: readonly string[] = ["ansatt", "medarbeider", "arbeidstaker"];

/** Words that say that persons are counted. */
export const countingWords: readonly string[] = ["antall", "ant", "sum", "totalt", "samlet"];

/** Words with «navn» that name no person. */
export const impersonalNames: readonly string[] = [
  ...["kontonavn", "artsnavn", "prosjektnavn", "stedsnavn", "filnavn", "rapportnavn", "funksjonsnavn", "sektornavn"],
  ...["stillingsnavn", "områdenavn", "firmanavn", "regionnavn"],
];
