import { offers } from "./offers.js";

/** Words about collecting the services' answers. */
export const collecting = {
  statusCaption: "Svar på tiltaksregisteret, tjeneste for tjeneste i fast rekkefølge.",
  statusColumns: ["Tjeneste", "Nettverk", "Svar", "Besvart", "Gjelder"],
  stated: (stated: number, asked: number) => `${stated} av ${asked}`,
  formsFinding: (count: number, period: string) => `Skjema for ${count} tjenester, ${offers.halfYear(period)}`,
  formsCaption: "Lagre skjemaet, og åpne den lagrede filen i en nettleser. Skjemaet virker uten nett.",
  form: (service: string, period: string) => `Skjema for ${service}, ${offers.halfYear(period)}`,
  noNetwork: "Nettverket er ikke kjent",
} as const;
