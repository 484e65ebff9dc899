/**
 * Functions of the vectors that the library does not have, since no figure of the product needs them, each with its reason.
 * A name with a dot and a field is one value of an offered function's answer.
 */
export const notOffered: Readonly<Record<string, string>> = {
  "countCI.byarEpitools": "Another formula under Byar's name, below 0 without events; byarInterval is the published one.",
  "rateCI.byarEpitoolsStyle": "The same formula as countCI.byarEpitools, of a rate.",
  "propCI.wilsonCC": "Wilson with continuity correction is wider than it need be; shares are shown with wilsonInterval.",
  "propCI.agrestiCoull": "An approximation to Wilson's interval, which is as easy; it leaves 0 to 1.",
  "propCI.jeffreysEqualTailed": "Bayesian; no figure is shown with a prior on a single share.",
  "rateCI.jeffreys": "Bayesian; rates are shown with exact bounds.",
  "twoProp.diff.agrestiCaffo": "An approximation; differences are shown with Newcombe's interval.",
  "twoProp.diff.wald": "Does not hold for small numbers, which is all that services have.",
  "twoProp.ratio.scoreKoopman": "No figure is a ratio of two shares; they are told as a difference.",
  "twoProp.fisher.oddsRatioCMLE": "No figure is an odds ratio; the test gives its p. R searches this one to 1e-4 only.",
  "twoProp.fisher.lower": "As twoProp.fisher.oddsRatioCMLE.",
  "twoProp.fisher.upper": "As twoProp.fisher.oddsRatioCMLE.",
  "funnel.od.RC": "Ratios of two counts: no metric is one.",
  "funnel.phe.ratioLimits.upper3s_isr": "The reference searches this limit to 5e-5 only; ours is exact, Garwood's.",
  "eb.probmap": "A map of p values invites what a test of many units must not: reading the smallest alone.",
  "eb.marshallLocal": "Shrinking towards neighbours can erase a real inequity between networks.",
  "eb.jamesSteinEfronMorris": "For means of one variance; shares and rates have models of their own here.",
  "ineq.atkinson": "Asks for an aversion to inequality, which nobody has decided on; Gini and Theil do not.",
  "ineq.theil.atkinson05": "As ineq.atkinson.",
  "ineq.theil.atkinson1": "As ineq.atkinson.",
};
