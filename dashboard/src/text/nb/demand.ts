/** What every sentence about demand must carry. */
export const demand = {
  capacity:
    "Færre barn, meldinger eller henvendelser trenger ikke å være godt nytt: tallene avhenger også av hva tjenestene har kapasitet til å fange opp.",
} as const;
