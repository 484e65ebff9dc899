/** The two functions used of jstat, which ships no types. */
declare module "jstat" {
  const jstat: {
    readonly chisquare: { inv(p: number, degrees: number): number };
    readonly normal: { inv(p: number, mean: number, deviation: number): number };
  };
  export default jstat;
}
