/** The one function used of jstat, which ships no types. */
declare module "jstat" {
  const jstat: {
    readonly chisquare: { inv(p: number, degrees: number): number };
  };
  export default jstat;
}
