import { offers } from "./offers.js";

/** Words about collecting the services' answers. */
export const collecting = {
  statusCaption: "Svar på tiltaksregisteret, tjeneste for tjeneste i fast rekkefølge.",
  statusColumns: ["Tjeneste", "Nettverk", "Svar", "Besvart", "Gjelder"],
  stated: (stated: number, asked: number) => `${stated} av ${asked}`,
  form: (service: string, period: string) => `Skjema for ${service}, ${offers.halfYear(period)}`,
  log: (network: string, period: string) => `Henvendelseslogg for basen i ${network}, ${offers.halfYear(period)}`,
  noNetwork: "Nettverket er ikke kjent",
} as const;
