import type { OfferAnswer, OwnOffer } from "../../packages/analytics/src/offers/answers.js";
import { districts, services } from "./places.ts";
import { seeded } from "./seeded.ts";

/** What one invented service answered in one half-year. */
export interface InventedAnswers {
  readonly service: string;
  readonly period: string;
  readonly answeredOn: string;
  readonly answers: readonly OfferAnswer[];
  readonly ownOffers: readonly OwnOffer[];
}

interface Asked {
  readonly id: string;
  readonly group: "pyramid" | "method" | "base_function";
  readonly tier: string;
}

/** Networks whose base is staffed; the others plan one or lack it. */
const staffedBases = ["byringen", "huldreskogen"];
const cityServices: readonly string[] = districts.map(({ service }) => service);

/** Who has not answered: never; only earlier; only half; and who began in 2025. */
const never = ["trollberg", "alvnes"];
const onlyEarlier = ["trollnes"];
const half = ["tussas"];
const began2025 = ["huldrebekk", "alvebu"];

/** The answers of every service that has answered, for both half-years. */
export function inventedAnswers(offers: readonly Asked[]): readonly InventedAnswers[] {
  const all = [
    ...services.map(({ id, network }) => ({ id, network })),
    ...cityServices.map((id) => ({ id, network: "byringen" })),
  ];
  const networkOf = new Map(all.map(({ id, network }) => [id, network]));
  return ["2024H2", "2025H1"].flatMap((period) => {
    const answered = all
      .filter(({ id }) => !never.includes(id))
      .filter(({ id }) => (period === "2024H2" ? ![...began2025, ...half].includes(id) : !onlyEarlier.includes(id)))
      .map(({ id, network }, index): InventedAnswers => {
        const random = seeded(`${id} ${period === "2024H2" || index % 4 > 0 ? "" : period}`);
        const own = handMade[id];
        const answers = own ? own.map(whole) : offers.map((offer) => generated(offer, id, network, random));
        const month = period === "2024H2" ? "2024-09" : "2025-03";
        return {
          service: id,
          period,
          answeredOn: `${month}-${String(3 + (index % 20)).padStart(2, "0")}`,
          answers,
          ownOffers: ownOffers[id] ?? [],
        };
      });
    return answered.map((one) => ({ ...one, answers: one.answers.map((answer) => inCompany(answer, one, answered)) }));
  });

  /** An answer as it is, or `exists` where a generated one shares with a network in which nobody else shares. */
  function inCompany(answer: OfferAnswer, { service }: InventedAnswers, answered: readonly InventedAnswers[]) {
    if (answer.shared_with !== "network" || handMade[service]) return answer;
    const isShared = answered.some(
      (other) =>
        other.service !== service &&
        networkOf.get(other.service) === networkOf.get(service) &&
        other.answers.some(({ offer, shared_with }) => offer === answer.offer && shared_with === "network"),
    );
    return isShared ? answer : { ...answer, availability: "exists" as const, shared_with: undefined };
  }
}

type Given = Pick<OfferAnswer, "offer" | "availability"> & Partial<OfferAnswer>;

const whole = (given: Given): OfferAnswer => ({
  shared_with: undefined,
  capacity: "not_stated",
  assignments: undefined,
  counsellors: "not_stated",
  without_casework: "not_stated",
  ...given,
});

const missing = (...offers: readonly string[]): readonly Given[] =>
  offers.map((offer) => ({ offer, availability: "missing" }));
const inNetwork = (...offers: readonly string[]): readonly Given[] =>
  offers.map((offer) => ({ offer, availability: "shared", shared_with: "network", capacity: "none" }));
const exists = (...offers: readonly string[]): readonly Given[] =>
  offers.map((offer) => ({ offer, availability: "exists", capacity: "none" }));
const withoutCounsellors = (
  availability: "missing" | "bought" | "planned",
  ...offers: readonly string[]
): readonly Given[] => offers.map((offer) => ({ offer, availability, counsellors: "none" }));

/** Tussedalen's three services, made by hand so that the network's coverage can be counted by hand. */
const handMade: Readonly<Record<string, readonly Given[]>> = {
  // 1 600 children.
  tussmo: [
    { offer: "barnevernvakt", availability: "shared", shared_with: "across", capacity: "none" },
    { offer: "fosterhjemsnettverk", availability: "shared", shared_with: "across", capacity: "none" },
    ...missing("felles-innkjop"),
    ...exists("nytilsattopplaering"),
    ...inNetwork("strukturerende-endringstiltak", "gruppetilbud", "tilsynsforerkurs"),
    { offer: "jurist-psykolog", availability: "bought" },
    { offer: "fosterhjemsressurser-til-veiledning", availability: "planned" },
    ...missing("akutt-og-voldsteam"),
    { offer: "kompenserende-tiltak", availability: "exists", capacity: "some" },
    ...exists("rad-og-veiledning", "omsorgspakken"),
    {
      ...{ offer: "cos", availability: "exists", counsellors: "two_or_more", without_casework: "yes" },
      ...{ capacity: "number", assignments: 2 },
    },
    {
      ...{ offer: "trygg-base", availability: "shared", shared_with: "network", counsellors: "one" },
      ...{ without_casework: "no", capacity: "none" },
    },
    ...withoutCounsellors("missing", "marte-meo", "pmto"),
    ...withoutCounsellors("bought", "mst", "fft"),
    { offer: "base-teamleder", availability: "shared", shared_with: "network", capacity: "none" },
    { offer: "base-familieveiledere", availability: "shared", shared_with: "network", capacity: "some" },
    { offer: "base-familieradskoordinator", availability: "planned" },
    ...missing(
      ...["base-psykolog", "base-jurist", "base-helsesykepleier", "base-pedagog", "base-fosterhjemsveiledere"],
      ...["base-miljoterapeuter-og-miljoarbeidere", "base-forvaltningsressurser-til-en-vikarpool", "base-egne-tiltak"],
    ),
  ],
  // 1 350 children.
  tussli: [
    { offer: "barnevernvakt", availability: "shared", shared_with: "across", capacity: "none" },
    ...missing("fosterhjemsnettverk", "felles-innkjop", "nytilsattopplaering"),
    ...inNetwork("strukturerende-endringstiltak", "tilsynsforerkurs"),
    ...missing("gruppetilbud", "jurist-psykolog", "akutt-og-voldsteam"),
    { offer: "fosterhjemsressurser-til-veiledning", availability: "exists", capacity: "number", assignments: 1 },
    ...exists("kompenserende-tiltak", "rad-og-veiledning"),
    ...missing("omsorgspakken"),
    ...withoutCounsellors("missing", "cos", "pmto"),
    {
      ...{ offer: "trygg-base", availability: "shared", shared_with: "network", counsellors: "none" },
      ...{ capacity: "none" },
    },
    { offer: "marte-meo", availability: "exists", counsellors: "one", without_casework: "no", capacity: "none" },
    ...withoutCounsellors("bought", "mst"),
    ...withoutCounsellors("planned", "fft"),
    { offer: "base-teamleder", availability: "shared", shared_with: "network", capacity: "none" },
    { offer: "base-familieveiledere", availability: "shared", shared_with: "network", capacity: "none" },
    ...missing(
      ...["base-familieradskoordinator", "base-psykolog", "base-jurist", "base-helsesykepleier", "base-pedagog"],
      ...["base-fosterhjemsveiledere", "base-miljoterapeuter-og-miljoarbeidere"],
      ...["base-forvaltningsressurser-til-en-vikarpool", "base-egne-tiltak"],
    ),
  ],
  // 650 children; half-filled: 13 of the 30 offers.
  tussas: [
    ...missing("barnevernvakt", "fosterhjemsnettverk", "felles-innkjop", "nytilsattopplaering"),
    ...missing("strukturerende-endringstiltak", "gruppetilbud"),
    { offer: "jurist-psykolog", availability: "bought" },
    { offer: "tilsynsforerkurs", availability: "shared", shared_with: "network", capacity: "none" },
    { offer: "kompenserende-tiltak", availability: "exists", capacity: "none" },
    { offer: "rad-og-veiledning", availability: "exists", capacity: "none" },
    ...withoutCounsellors("missing", "cos", "trygg-base"),
    ...withoutCounsellors("bought", "mst"),
  ],
};

const measure = { kind: "measure", availability: "exists", shared_with: undefined } as const;
const own = (name: string, capacity: OwnOffer["capacity"] = "none", assignments?: number): OwnOffer => ({
  ...{ name, ...measure, capacity, assignments },
});

const ownOffers: Readonly<Record<string, readonly OwnOffer[]>> = {
  tussmo: [own("Tussetreff for ungdom", "some")],
  huldreli: [own("Skogskole i høstferien"), own("Foreldrekafé på Huldretunet")],
  huldrefoss: [own("Ungdomslos", "number", 2)],
  trollhavn: [own("Båtgruppe for ungdom"), own("Nattevakt i helgene")],
  alvhaug: [own("Gårdsgruppe", "some")],
  alvestrand: [own("Fjæregruppe for småbarnsforeldre")],
  "dvergstad-nord": [own("Ungdomsteam", "number", 3)],
  "dvergstad-ost": [own("Foreldregruppe på flere språk", "number", 2)],
  nissebu: [own("Låvedisko uten rus")],
  nisseholt: [own("Familiehelg på setra")],
};

type Random = () => number;

function generated(offer: Asked, service: string, network: string, random: Random): OfferAnswer {
  const [a, b, c] = [random(), random(), random()];
  const isCity = cityServices.includes(service);
  const capacity = isCity ? freeInCity(b, c) : free(b, c);
  if (offer.group === "method") return method(offer.id, isCity, a, b, capacity);
  if (offer.group === "base_function") {
    if (!staffedBases.includes(network))
      return whole({ offer: offer.id, availability: a < 0.25 ? "planned" : "missing" });
    if (a < 0.6) return whole({ offer: offer.id, availability: "shared", shared_with: "network", ...capacity });
    return whole({ offer: offer.id, availability: a < 0.8 ? "planned" : "missing" });
  }
  if (offer.tier === "own_service")
    return whole({ offer: offer.id, availability: a < 0.93 ? "exists" : "planned", ...(a < 0.93 ? capacity : {}) });
  if (offer.tier === "across_networks") {
    if (a < 0.55) return whole({ offer: offer.id, availability: "shared", shared_with: "across", capacity: "none" });
    return whole({ offer: offer.id, availability: a < 0.7 ? "bought" : a < 0.8 ? "planned" : "missing" });
  }
  if (a < (isCity ? 0.75 : 0.2)) return whole({ offer: offer.id, availability: "exists", ...capacity });
  if (a < 0.55 && staffedBases.includes(network))
    return whole({ offer: offer.id, availability: "shared", shared_with: "network", ...capacity });
  return whole({ offer: offer.id, availability: a < 0.65 ? "bought" : a < 0.75 ? "planned" : "missing" });
}

function method(offer: string, isCity: boolean, a: number, b: number, capacity: Partial<OfferAnswer>): OfferAnswer {
  if (offer === "mst" || offer === "fft")
    return whole({ offer, availability: a < 0.7 ? "bought" : "missing", counsellors: "none" });
  if (a < (isCity ? 0.85 : 0.4)) {
    const counsellors = b < (isCity ? 0.8 : 0.35) ? "two_or_more" : "one";
    return whole({ offer, availability: "exists", counsellors, without_casework: isCity ? "yes" : "no", ...capacity });
  }
  return whole({ offer, availability: a < 0.9 ? "missing" : "planned", counsellors: "none" });
}

function free(b: number, c: number): Partial<OfferAnswer> {
  if (b > 0.85) return { capacity: "number", assignments: 1 + Math.floor(c * 2) };
  return { capacity: b > 0.75 ? "some" : "none" };
}

function freeInCity(b: number, c: number): Partial<OfferAnswer> {
  if (b > 0.6) return { capacity: "number", assignments: 1 + Math.floor(c * 3) };
  return { capacity: b > 0.5 ? "some" : "none" };
}
