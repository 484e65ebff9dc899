/** A municipality of the invented region: where it stands in the tile map, and how many live there on 1 January 2025. */
export interface InventedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly children: number;
}

/** A service of the invented region, its network and its municipalities. */
export interface InventedService {
  readonly id: string;
  readonly name: string;
  readonly network: string;
  readonly municipalities: readonly InventedMunicipality[];
}

const m = (code: string, name: string, column: number, row: number, children: number): InventedMunicipality => ({
  code,
  name,
  column,
  row,
  children,
});

/** The learning networks by id. */
export const networks: Readonly<Record<string, string>> = {
  huldreskogen: "Huldreskogen",
  tussedalen: "Tussedalen",
  trollkysten: "Trollkysten",
  alvelandet: "Alvelandet",
  byringen: "Byringen",
};

/** The city, whose four districts have a service each. Their children add up to the city's. */
export const city: InventedMunicipality = m("9801", "Dvergstad", 3, 6, 40000);

/** The city's districts: code, name, service and children. */
export const districts = [
  { code: "980101", name: "Dvergstad nord", service: "dvergstad-nord", children: 9000 },
  { code: "980102", name: "Dvergstad øst", service: "dvergstad-ost", children: 11000 },
  { code: "980103", name: "Dvergstad sør", service: "dvergstad-sor", children: 10500 },
  { code: "980104", name: "Dvergstad vest", service: "dvergstad-vest", children: 9500 },
] as const;

/** A municipality beside the region, which hosts the service that Trollmyr has a part in; its children are in no population of the region. */
export const outside = { code: "9890", name: "Utskogen", children: 1900 } as const;

/** Every service but the city's four, in the order that pages show them. */
export const services: readonly InventedService[] = [
  {
    id: "huldreli",
    name: "Huldreli og Huldremo",
    network: "huldreskogen",
    municipalities: [m("9802", "Huldreli", 3, 0, 2100), m("9803", "Huldremo", 4, 0, 900)],
  },
  {
    id: "huldrevatn",
    name: "Huldrevatn",
    network: "huldreskogen",
    municipalities: [
      m("9804", "Huldrevatn", 3, 1, 3100),
      m("9805", "Huldretun", 4, 1, 1200),
      m("9806", "Huldrås", 5, 1, 700),
    ],
  },
  {
    id: "huldrebekk",
    name: "Huldrebekk",
    network: "huldreskogen",
    municipalities: [m("9807", "Huldrebekk", 5, 0, 1500)],
  },
  {
    id: "huldrenes",
    name: "Huldrenes og Huldrøy",
    network: "huldreskogen",
    municipalities: [m("9808", "Huldrenes", 2, 1, 1100), m("9809", "Huldrøy", 0, 0, 400)],
  },
  {
    id: "huldrefoss",
    name: "Huldrefoss",
    network: "huldreskogen",
    municipalities: [m("9810", "Huldrefoss", 2, 2, 2600)],
  },
  {
    id: "tussmo",
    name: "Tussmo og Tussvik",
    network: "tussedalen",
    municipalities: [m("9811", "Tussmo", 4, 2, 1200), m("9812", "Tussvik", 3, 2, 400)],
  },
  {
    id: "tussli",
    name: "Tussli",
    network: "tussedalen",
    municipalities: [m("9813", "Tussli", 4, 3, 800), m("9814", "Tussbekk", 5, 3, 300), m("9815", "Tusselv", 5, 2, 250)],
  },
  { id: "tussas", name: "Tussås", network: "tussedalen", municipalities: [m("9816", "Tussås", 6, 3, 650)] },
  {
    id: "trollnes",
    name: "Trollnes og Trollvåg",
    network: "trollkysten",
    municipalities: [m("9817", "Trollnes", 1, 3, 1700), m("9818", "Trollvåg", 1, 4, 800)],
  },
  {
    id: "trollberg",
    name: "Trollberg og Trollfoss",
    network: "trollkysten",
    municipalities: [m("9819", "Trollberg", 1, 5, 1300), m("9820", "Trollfoss", 1, 6, 950)],
  },
  {
    id: "trollhavn",
    name: "Trollhavn",
    network: "trollkysten",
    municipalities: [
      m("9821", "Trollhavn", 0, 5, 2200),
      m("9822", "Trollstrand", 0, 6, 600),
      m("9823", "Draugøy", 0, 2, 300),
    ],
  },
  { id: "utskogen", name: "Utskogen", network: "trollkysten", municipalities: [m("9824", "Trollmyr", 0, 7, 500)] },
  {
    id: "alvhaug",
    name: "Alvhaug",
    network: "alvelandet",
    municipalities: [
      m("9825", "Alvhaug", 4, 8, 1900),
      m("9826", "Alvemyr", 5, 8, 750),
      m("9827", "Alvtun", 4, 9, 1000),
    ],
  },
  {
    id: "alvebu",
    name: "Alvebu og Alvsund",
    network: "alvelandet",
    municipalities: [m("9828", "Alvebu", 3, 8, 2400), m("9829", "Alvsund", 3, 9, 650)],
  },
  {
    id: "alvestrand",
    name: "Alvestrand",
    network: "alvelandet",
    municipalities: [m("9830", "Alvestrand", 2, 8, 1450)],
  },
  {
    id: "alvnes",
    name: "Alvnes og Alvås",
    network: "alvelandet",
    municipalities: [m("9831", "Alvnes", 2, 9, 850), m("9838", "Alvås", 1, 9, 550)],
  },
  {
    id: "nissebu",
    name: "Nissebu",
    network: "byringen",
    municipalities: [
      m("9832", "Nissebu", 3, 5, 5200),
      m("9833", "Nisseås", 4, 5, 2300),
      m("9834", "Nissetun", 3, 4, 1500),
    ],
  },
  {
    id: "nisseholt",
    name: "Nisseholt",
    network: "byringen",
    municipalities: [
      m("9835", "Nisseholt", 3, 7, 6100),
      m("9836", "Nissemo", 4, 7, 2800),
      m("9837", "Nissevoll", 2, 7, 1700),
    ],
  },
];

/** Municipalities that ended on 1 January 2022: two became Nissebu, one was split between Alvhaug and Alvtun. */
export const older = {
  merged: [
    { code: "9871", name: "Gamle Nissebu", to: "9832", service: "nissebu", children: 3900 },
    { code: "9872", name: "Nissedypet", to: "9832", service: "nissebu", children: 1250 },
    { code: "9874", name: "Gamle Alvhaug", to: "9825", service: "alvhaug", children: 1600 },
    { code: "9875", name: "Gamle Alvtun", to: "9827", service: "alvhaug", children: 700 },
  ],
  split: { code: "9873", name: "Alvmark", to: ["9825", "9827"], service: "alvhaug", children: 620 },
} as const;

/** Every municipality of the region on 1 January 2025, in the order of its code. */
export const municipalities: readonly InventedMunicipality[] = [
  city,
  ...services.flatMap((service) => service.municipalities),
].toSorted((a, b) => (a.code < b.code ? -1 : 1));
