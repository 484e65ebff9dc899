// Numbers in, numbers out: what stands behind the figures, for whoever wants to reckon on their own. The package's main
// entry has what the figures themselves need.

export { type DevianceContrast, devianceContrast } from "./statistics/contrasts/deviance-contrast.js";
export {
  degreesAt,
  type FittedSpread,
  type Known,
  type Sized,
  type Spread,
  spreadOf,
  varianceAt,
  widestBeyond,
} from "./statistics/contrasts/spread-of.js";
export { betaProbability } from "./statistics/distributions/beta-probability.js";
export { betaQuantile } from "./statistics/distributions/beta-quantile.js";
export { chiSquareProbability } from "./statistics/distributions/chi-square-probability.js";
export { chiSquareQuantile } from "./statistics/distributions/chi-square-quantile.js";
export { normalProbability } from "./statistics/distributions/normal-probability.js";
export { normalQuantile } from "./statistics/distributions/normal-quantile.js";
export { studentProbability } from "./statistics/distributions/student-probability.js";
export { derSimonianLaird, type RandomEffects, type UnitEstimate } from "./statistics/funnel/der-simonian-laird.js";
export {
  type FunnelDispersion,
  type FunnelDispersionOptions,
  type FunnelScore,
  funnelDispersion,
} from "./statistics/funnel/funnel-dispersion.js";
export { type FunnelPosition, funnelPosition } from "./statistics/funnel/funnel-position.js";
export type { FunnelScale } from "./statistics/funnel/funnel-scale.js";
export {
  type FunnelLimits,
  type FunnelLimitsOptions,
  overdispersedFunnelLimits,
} from "./statistics/funnel/overdispersed-funnel-limits.js";
export { pooledRatio, pooledRatioByGroup, type RatioPart } from "./statistics/funnel/pooled-ratio.js";
export { proportionFunnelLimits } from "./statistics/funnel/proportion-funnel-limits.js";
export { type FunnelCrossing, ratioFunnelCrossings } from "./statistics/funnel/ratio-funnel-crossings.js";
export { ratioFunnelLimits } from "./statistics/funnel/ratio-funnel-limits.js";
export { ratioFunnelPosition } from "./statistics/funnel/ratio-funnel-position.js";
export type { TrimMethod } from "./statistics/funnel/trim-scores.js";
export { coefficientOfVariation } from "./statistics/inequality/coefficient-of-variation.js";
export { correctedGini } from "./statistics/inequality/corrected-gini.js";
export { gini } from "./statistics/inequality/gini.js";
export { hooverIndex } from "./statistics/inequality/hoover-index.js";
export { type LorenzPoint, lorenzCurve } from "./statistics/inequality/lorenz-curve.js";
export { type Theil, theil } from "./statistics/inequality/theil.js";
export {
  type GroupedUnit,
  type TheilDecomposition,
  theilDecomposition,
} from "./statistics/inequality/theil-decomposition.js";
export type { Weighted } from "./statistics/inequality/weighted.js";
export { byarInterval } from "./statistics/intervals/byar-interval.js";
export { clopperPearsonInterval } from "./statistics/intervals/clopper-pearson-interval.js";
export { type CountBounds, countInterval } from "./statistics/intervals/count-interval.js";
export { garwoodInterval } from "./statistics/intervals/garwood-interval.js";
export type { Bounds } from "./statistics/intervals/interval.js";
export { type Estimated, moverInterval } from "./statistics/intervals/mover-interval.js";
export { newcombeInterval, type Share } from "./statistics/intervals/newcombe-interval.js";
export { overdispersedInterval } from "./statistics/intervals/overdispersed-interval.js";
export { rateScoreInterval } from "./statistics/intervals/rate-score-interval.js";
export { type Exposed, twoWayDispersion } from "./statistics/intervals/two-way-dispersion.js";
export { type ShareBounds, unansweredBounds } from "./statistics/intervals/unanswered-bounds.js";
export { wilsonInterval } from "./statistics/intervals/wilson-interval.js";
export type { Observed } from "./statistics/observed.js";
export {
  type Detection,
  minimumDetectableEvents,
  minimumDetectableShare,
} from "./statistics/power/minimum-detectable-change.js";
export {
  type AttributeOptions,
  countChart,
  proportionChart,
  rateChart,
} from "./statistics/process-charts/attribute-charts.js";
export {
  type IndividualsOptions,
  individualsChart,
  movingRangeChart,
} from "./statistics/process-charts/individuals-chart.js";
export type { Baseline, ProcessChart } from "./statistics/process-charts/process-chart.js";
export { casesBetweenChart, timeBetweenChart } from "./statistics/process-charts/rare-event-charts.js";
export { type RunRules, runChart, runRules } from "./statistics/process-charts/run-chart.js";
export {
  closeToLimits,
  isOutside,
  type PointSignal,
  type SpecialCause,
  sevenOnOneSide,
  sevenPointTrend,
  specialCauses,
  twoOfThree,
} from "./statistics/process-charts/special-causes.js";
export { directlyStandardisedRate, type StandardisedRate } from "./statistics/rates/directly-standardised-rate.js";
export { fisherTest } from "./statistics/rates/fisher-exact.js";
export {
  indirectlyStandardisedRatio,
  type ReferredStratum,
  type StandardisedRatio,
} from "./statistics/rates/indirectly-standardised-ratio.js";
export { type Rate, type RatioTest, rateRatio } from "./statistics/rates/rate-ratio.js";
export type { Stratum, WeightedStratum } from "./statistics/rates/stratum.js";
export { type BetaBinomial, betaBinomial } from "./statistics/shrinkage/beta-binomial.js";
export { gammaPoisson } from "./statistics/shrinkage/gamma-poisson.js";
export { gammaPoissonMoments } from "./statistics/shrinkage/gamma-poisson-moments.js";
export type { GammaPoisson } from "./statistics/shrinkage/gamma-posterior.js";
export { marshallRates } from "./statistics/shrinkage/marshall-rates.js";
export { marshallShares, type ShrunkShares } from "./statistics/shrinkage/marshall-shares.js";
export type { Shrunk } from "./statistics/shrinkage/shrunk.js";
export {
  type CompetingSpell,
  type CumulativeIncidence,
  cumulativeIncidence,
  type Incidence,
} from "./statistics/survival/cumulative-incidence.js";
export { kaplanMeier, type Survival, type SurvivalScale } from "./statistics/survival/kaplan-meier.js";
export { type LogRank, logRankTest } from "./statistics/survival/log-rank.js";
export { type CumulativeHazard, nelsonAalen } from "./statistics/survival/nelson-aalen.js";
export { type RestrictedMean, restrictedMean } from "./statistics/survival/restricted-mean.js";
export { type Risk, riskTable, type Spell, type Stay } from "./statistics/survival/risk-table.js";
export { type SurvivalQuantile, survivalQuantile } from "./statistics/survival/survival-quantile.js";
export { tenureShares } from "./statistics/survival/tenure-shares.js";
export { mannKendallTest, type TrendTest } from "./statistics/trend/mann-kendall.js";
