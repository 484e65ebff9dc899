import type { FormData, FormOffer } from "../form-data.js";
import { askedIn } from "./form.js";

/** A part of the form: a heading, whose the offers are, and the offers. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly offers: readonly FormOffer[];
}

/** The parts of the form that ask about offers of a list, those without offers left out. */
export function sectionsOf(data: FormData): readonly Section[] {
  const asked = askedIn(data);
  const pyramid = (tier: FormOffer["tier"]) => asked.filter((of) => of.group === "pyramid" && of.tier === tier);
  const sections: readonly Section[] = [
    {
      id: "own-service",
      title: "I egen tjeneste",
      intro: "Tilbud som sluttrapporten fra Barneløftet mener at hver tjeneste bør ha.",
      offers: pyramid("own_service"),
    },
    {
      id: "network-base",
      title: "I nettverket",
      intro:
        "Tilbud som rapporten mener at tjenestene i et nettverk bør ha sammen. Har dere tilbudet selv, svarer dere «finnes».",
      offers: pyramid("network_base"),
    },
    {
      id: "methods",
      title: "Metoder",
      intro:
        "Metoder i strukturerende endringstiltak. For hver metode: hvor mange ansatte hos dere er sertifisert til å veilede i den?",
      offers: asked.filter(({ group }) => group === "method"),
    },
    {
      id: "across-networks",
      title: "På tvers av nettverk",
      intro: "Tilbud som rapporten mener at flere nettverk bør ha sammen.",
      offers: pyramid("across_networks"),
    },
    {
      id: "base-functions",
      title: "Funksjoner i en felles base",
      intro:
        "Her spør vi om den felles basen i nettverket, ikke om det tjenesten har til egne saker. Det har dere svart på over. Svar «deles» når basen har funksjonen og dere bruker den, «finnes» når det er dere som har den for basen, og «mangler» når nettverket ikke har den i en felles base. Listen er rapportens forslag (kapittel 5.2).",
      offers: asked.filter(({ group }) => group === "base_function"),
    },
  ];
  return sections.filter(({ offers }) => offers.length > 0);
}
