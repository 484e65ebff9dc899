/**
 * What a person at the terminal is told of something the machine refuses, and where it was; undefined for any other
 * fault. What has become of the files, the caller says.
 */
export function systemFaultSentence(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  const { code = databaseCode(fault.message), path } = fault as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : sentences[code];
  return known === undefined ? undefined : `${known}${path === undefined ? "" : ` (${path})`}`;
}

/** DuckDB tells what the machine has refused in words only. */
function databaseCode(message: string): string | undefined {
  if (!message.startsWith("IO Error")) return undefined;
  return databaseWords.find(([words]) => message.includes(words))?.[1];
}

const databaseWords = [
  ["No space left on device", "ENOSPC"],
  ["File too large", "EFBIG"],
  ["Input/output error", "EIO"],
  ["Permission denied", "EACCES"],
  ["Read-only file system", "EROFS"],
] as const;

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: "Disken er full. Frigjør plass, og prøv igjen.",
  EDQUOT: "Disken er full for deg. Frigjør plass, eller be om mer.",
  EIO: "Disken svarer ikke som den skal. Prøv igjen, og be om hjelp hvis det skjer på nytt.",
  EFBIG: "Filen blir for stor for disken eller for det du har lov til. Velg et annet sted, eller be om mer plass.",
  EACCES: "Mangler tilgang. Velg et annet sted, eller be om tilgang.",
  EPERM: "Mangler tilgang. Velg et annet sted, eller be om tilgang.",
  EROFS: "Stedet kan ikke skrives til. Velg et annet sted med -o.",
  ENOTDIR: "Dette er en fil, ikke en mappe. Oppgi en mappe.",
  EISDIR: "Dette er en mappe, ikke en fil.",
  ENOENT: "Finner ikke filen eller mappen.",
  EEXIST: "Det ligger noe annet på stedet. Velg et annet sted.",
  EBUSY: "Mappen er i bruk og kan ikke byttes ut. Velg en annen mappe med -o.",
  EINVAL: "Stedet kan ikke brukes. Velg en annen mappe med -o.",
  ENAMETOOLONG: "Navnet er for langt. Velg et kortere.",
};
