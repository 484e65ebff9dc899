import { formatDay } from "@barneloftet/analytics";
import { list } from "./list.js";

/** How many municipalities there are on a day, and how sure their networks are. */
export interface Counts {
  readonly day: string;
  readonly all: number;
  readonly confirmed: number;
  readonly inferred: number;
  readonly unknown: number;
}

/** A network and its municipalities. */
export interface Group {
  readonly name: string;
  readonly members: readonly { readonly shortName: string; readonly services: string }[];
}

const day = (iso: string): string => formatDay(iso, "nb");

/** Words about who belongs to whom. */
export const organisation = {
  finding: ({ all, confirmed, inferred, unknown }: Counts) =>
    confirmed === 0 && inferred === 0
      ? `Nettverket er ikke kjent for noen av de ${all} kommunene`
      : `Av ${all} kommuner er nettverket bekreftet for ${confirmed}, antatt for ${inferred} og ikke kjent for ${unknown}`,
  alternative: ({ day: on, groups }: Counts & { readonly groups: readonly Group[] }) =>
    `Rutekart: én rute per kommune per ${day(on)}. ${list(groups.map(({ name, members }) => `${name} har ${members.length} kommuner`))}. Tabellen under har alle kommunene.`,
  caption: (name: string, on: string) =>
    `Kommunene i ${name} etter læringsnettverk per ${day(on)}. Hver rute er en kommune, omtrent der den ligger. De to bokstavene er de første i nettverkets navn.`,
  services: ({
    day: on,
    all,
    known,
    groups,
  }: {
    readonly day: string;
    /** How many services the region had; undefined where that is not known. */
    readonly all: number | undefined;
    /** How many the groups had together. */
    readonly known: number;
    readonly groups: readonly Group[];
  }) => {
    const region = `Antall tjenester i hele regionen per ${day(on)}: ${all ?? "ikke kjent"}.`;
    if (groups.length === 0) return region;
    const members = groups.flatMap((group) => group.members);
    const without = members.filter(({ services }) => services === "").map(({ shortName }) => shortName);
    const names = groups.map(({ name }) => name);
    const missing = without.length === 0 ? "" : ` Tjenesten er ikke kjent for ${list(without)}.`;
    return `${list(names)} hadde til sammen ${known} tjenester og ${members.length} kommuner.${missing} ${region}`;
  },
  shown: (period: string, confirmed: string) =>
    `Kartet viser ${period}. Organiseringen er sist bekreftet ${day(confirmed)}.`,
  howToRead:
    "Hel ramme: bekreftet. Stiplet ramme: antatt, altså en slutning som ingen kilde sier rett ut. Hvit rute med «?»: ikke kjent. Kommuner som senere ble slått sammen, deler rute.",
  legend: (name: string, members: number, isTight: boolean) =>
    isTight ? name : `${name} (${members === 0 ? "?" : members})`,
  legendUnknown: "ikke kjent",
  legendInferred: "antatt",
  tableCaption: (on: string) => `Kommunene per ${day(on)}: tjeneste og nettverk`,
  columns: ["Kommune", "Nummer", "Tjeneste", "Nettverk", "Hvor sikkert"],
} as const;
