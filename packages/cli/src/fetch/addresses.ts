/** Where Statistics Norway's two services are. */
export interface Addresses {
  /** The statistics bank, second interface. */
  readonly pxweb: string;
  /** The classifications. */
  readonly klass: string;
}

const host = "https://data.ssb.no";

/** The addresses of Statistics Norway, or of a server on the machine itself that stands in for it in tests. */
export function ssbAddresses(env: Readonly<Record<string, string | undefined>>): Addresses {
  const own = env.BARNELOFTET_SSB;
  const base = own !== undefined && /^http:\/\/127\.0\.0\.1:\d+$/.test(own) ? own : host;
  return { pxweb: `${base}/api/pxwebapi/v2`, klass: `${base}/api/klass/v1` };
}
