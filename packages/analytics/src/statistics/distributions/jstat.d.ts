/** The functions used of jstat, which ships no types. */
declare module "jstat" {
  const jstat: {
    readonly chisquare: { inv(p: number, degrees: number): number };
    readonly beta: { inv(p: number, a: number, b: number): number };
    gammaln(x: number): number;
    lowRegGamma(a: number, x: number): number;
  };
  export default jstat;
}
