export { type AskedRow, askedRows } from "./collection/asked-rows.js";
export { collectionPeriod } from "./collection/collection-period.js";
export {
  type AskedChoice,
  type AskedEvery,
  type AskedNumber,
  type CollectionSheet,
  isOfDays,
} from "./collection/collection-sheet.js";
export { collectionSheets } from "./collection/collection-sheets.js";
export { aboutSheet, collectionColumns, dayColumns, exampleSheet, notKnown } from "./collection/collection-words.js";
export { filledRows } from "./collection/filled-rows.js";
export { type CollectedRow, type FilledRow, tableRows } from "./collection/table-rows.js";
export { asInvented } from "./disclosure/as-invented.js";
export { asOwn } from "./disclosure/as-own.js";
export { asPublished, type Source } from "./disclosure/as-published.js";
export type { Cell } from "./disclosure/cell.js";
export type { Audience, Maker, Protected } from "./disclosure/protected.js";
export { protectionMetadata, readProtected } from "./disclosure/protection-metadata.js";
export { type Disclosure, isFitToShow, type SmallCounts } from "./disclosure/withheld.js";
export { type Attention, attention, type ExpectedUnit } from "./findings/attention.js";
export { type Brief, type BriefSentence, type BriefSubject, briefOf } from "./findings/brief.js";
export { falseSignalBudget } from "./findings/budget.js";
export { type DetectableChange, detectableChange } from "./findings/detectable-change.js";
export {
  type DevianceTrail,
  type ExactTrail,
  type Finding,
  isTested,
  type PairFinding,
  type Question,
  type Report,
  type Seen,
  type Sentence,
  type Silence,
  type Tested,
  type Untested,
  type Verdict,
} from "./findings/finding.js";
export { findings, type ReportOptions } from "./findings/findings.js";
export { type EventLimits, limitsOf } from "./findings/limits.js";
export { pairs } from "./findings/pairs.js";
export { type RunPoint, runOf } from "./findings/run.js";
export type { Measured } from "./findings/series.js";
export { shownValue } from "./findings/shown-value.js";
export { topicName } from "./findings/topic-name.js";
export { isMainPart, watched } from "./findings/watched.js";
export { benchmark } from "./metrics/catalogue/benchmarks.js";
export {
  familyCouncils,
  investigations,
  networkMeetings,
  notifications,
  notificationsPerThousandChildren,
} from "./metrics/catalogue/case-events.js";
export { caseload, caseloadAsStated } from "./metrics/catalogue/caseload.js";
export {
  childrenWithMeasures,
  childrenWithMeasuresAtYearEnd,
  childrenWithMeasuresPerThousand,
} from "./metrics/catalogue/children-with-measures.js";
export { deadlinesMet, deadlinesMissed, deadlinesNotKnown } from "./metrics/catalogue/deadlines.js";
export {
  caseworkShare,
  expenditurePerChildAtHome,
  expenditurePerPlacedChild,
  jointPurchases,
  netExpenditurePerChild,
  netExpenditurePerInhabitant,
  purchasedShare,
} from "./metrics/catalogue/economy.js";
export { carePackage, fosterCareDuties, fosterCareVisits } from "./metrics/catalogue/foster-care.js";
export { preventivePlanAdopted, statusReportHandled } from "./metrics/catalogue/governance.js";
export { catalogue, type MetricId } from "./metrics/catalogue/index.js";
export { inhabitants } from "./metrics/catalogue/inhabitants.js";
export { leftByTenure } from "./metrics/catalogue/left-by-tenure.js";
export { measuresByClass, measuresByCode } from "./metrics/catalogue/measures.js";
export { positions, positionsPerThousandChildren } from "./metrics/catalogue/positions.js";
export {
  declinedForCapacity,
  loggedAssisted,
  loggedRequests,
  waitingRequests,
  withdrawnRequests,
} from "./metrics/catalogue/request-log.js";
export {
  requestsAssisted,
  requestsAssistedCount,
  requestsReceived,
  requestsWithoutRegisteredHelp,
} from "./metrics/catalogue/requests.js";
export { longSickLeave, sickLeave, sickLeaveFromDays } from "./metrics/catalogue/sick-leave.js";
export {
  dedicatedCounsellors,
  professionalPositionsPerThousandChildren,
  requiredEducation,
  staffingPerThousandChildren,
  vacancyRate,
} from "./metrics/catalogue/staffing.js";
export {
  employees,
  tenureUnder12Months,
  tenureUnder24Months,
  tenureUnder48Months,
} from "./metrics/catalogue/tenure.js";
export { themeMeetings } from "./metrics/catalogue/theme-meetings.js";
export { employeeChurn, leftField, leftMunicipality, leftService, stability } from "./metrics/catalogue/turnover.js";
export { waitingChildren } from "./metrics/catalogue/waiting-children.js";
export { type CellRow, toCells, toRows } from "./metrics/cells.js";
export { type Classing, classSensitivity } from "./metrics/class-sensitivity.js";
export { compare, type Difference, type Refusal } from "./metrics/compare.js";
export { type Component, count, countDistinct, heads, isAdditive, printed, sum } from "./metrics/component.js";
export {
  type AnyMetric,
  defineMetric,
  type IntervalRule,
  type Metric,
  type Polarity,
  type UncertaintyAbout,
  type UnitOfMeasure,
} from "./metrics/define-metric.js";
export { type DescribedFormula, describeFormula } from "./metrics/describe-formula.js";
export { withDispersion } from "./metrics/dispersion.js";
export { type EditionChange, editionChangeKinds, editionChanges } from "./metrics/edition-changes.js";
export { evaluate } from "./metrics/evaluate.js";
export type { DifferingFacet } from "./metrics/facets.js";
export { figuresIn, type OpenCube } from "./metrics/figures-in.js";
export { formatDifference } from "./metrics/format-difference.js";
export { formatEstimate, formatInterval, formatValue } from "./metrics/format-value.js";
export { component, difference, type Formula, partOf, printedRate, ratio, share } from "./metrics/formula.js";
export { inRegion } from "./metrics/in-region.js";
export { matches, type TableRecord } from "./metrics/matches.js";
export { membershipMaps } from "./metrics/membership-maps.js";
export { notCarried } from "./metrics/not-carried.js";
export { and, between, equals, not, oneOf, or, type Predicate, present, within } from "./metrics/predicate.js";
export { type Asked, reportedValue } from "./metrics/reported-value.js";
export { type RetentionCurve, retentionCurve } from "./metrics/retention-curve.js";
export type { RollupOptions, RollupRow, Window } from "./metrics/rollup.js";
export { runsOf } from "./metrics/runs.js";
export { seriesOf } from "./metrics/series-break.js";
export { type ServiceSum, serviceSums } from "./metrics/service-sums.js";
export type { Query } from "./metrics/sql/query.js";
export { rollupQuery } from "./metrics/sql/rollup-query.js";
export { lookup, picked, type Selection, select, type Where } from "./metrics/sql/select.js";
export { type Columns, type ColumnType, type TableName, type Tables, tables } from "./metrics/table.js";
export { type Change, type Reading, type Trend, trend } from "./metrics/trend.js";
export type { NoMap, UnitMap, UnitMapRow } from "./metrics/unit-map.js";
export {
  areasToServices,
  carriedMunicipalities,
  municipalitiesTo,
  municipalitiesToArea,
  municipalitiesToNetworks,
  servicesTo,
} from "./metrics/unit-maps.js";
export type { Absence, Figure, Interval, NoInterval, Subject, Value } from "./metrics/value.js";
export { type Access, accessOf, type How, hasAccess, type Robustness, ways } from "./offers/access.js";
export { agreementProblem } from "./offers/agreement-problem.js";
export type { AgreementProblem, Need, Supply } from "./offers/agreement-program.js";
export { answersFile, answersFormat, registerFile, registerFormat } from "./offers/answer-files.js";
export { type AnswerRule, type BrokenRule, brokenRule, isHeld } from "./offers/answer-rules.js";
export type { OfferAnswer, OwnOffer, ServiceAnswers } from "./offers/answers.js";
export { type AgreementSet, bestAgreements } from "./offers/best-agreements.js";
export { type Children, childrenByService } from "./offers/children.js";
export { countRequests, type RequestCounts } from "./offers/count-requests.js";
export { type Coverage, type CoveredUnit, coverageOf } from "./offers/coverage.js";
export { type FragileOffer, fragileOffers } from "./offers/fragile-offers.js";
export { isFunctionMailbox } from "./offers/function-mailbox.js";
export {
  capacityPeriod,
  type FreeOffer,
  freeOffers,
  type Gap,
  type GapWithHelpers,
  gapsOf,
  type Helper,
  helpersOf,
} from "./offers/gaps.js";
export { heldAnswers } from "./offers/held-answers.js";
export { isSmall, type ShownCount, staysHidden } from "./offers/hidden-counts.js";
export { type Merged, mergeAnswers } from "./offers/merge-answers.js";
export { mergeNotices } from "./offers/merge-notices.js";
export { isCounted, type Offer, type OfferGroup, offerFiles, offersOf } from "./offers/offer.js";
export { type OfferNames, offerNames } from "./offers/offer-names.js";
export type { OfferTable } from "./offers/offer-table.js";
export { offerTables } from "./offers/offer-tables.js";
export { type PersonalData, personalDataIn } from "./offers/personal-data.js";
export { type Proximity, proximityIn } from "./offers/proximity.js";
export type { Received } from "./offers/received.js";
export { type Recount, recount } from "./offers/recount.js";
export {
  type Agreement,
  type AnswerState,
  answerState,
  answersOf,
  answerTo,
  type Register,
  registerOf,
  registerPeriods,
} from "./offers/register.js";
export {
  complexities,
  type LoggedRequest,
  requestFacets,
  requestOutcomes,
  requestReasons,
  requestTypes,
} from "./offers/request-log.js";
export {
  type Availability,
  answersYesNo,
  availabilities,
  capacities,
  counsellorCounts,
  halfYearPattern,
  longestName,
  mostAssignments,
  type OfferKind,
  offerKinds,
  ownOfferKinds,
  partners,
  type Tier,
  tiers,
} from "./region/answer-choices.js";
export { type CapacityCeiling, ceilingsOf } from "./region/capacity-ceiling.js";
export { leastSure } from "./region/certainty.js";
export { type AsOf, asOf, type Dated, organisationNote } from "./region/dated.js";
export { municipalitiesOfService, networkOf, servicesOf } from "./region/memberships.js";
export { type NamedUnit, namedUnits } from "./region/named-units.js";
export { nations } from "./region/nations.js";
export { bordersOn, organisationDays } from "./region/organisation-days.js";
export { ownershipFee } from "./region/ownership-fee.js";
export { type PackFile, type PackRow, packFiles, type RegionPack, type Status, status } from "./region/pack.js";
export { type PackUnits, packUnits } from "./region/pack-units.js";
export { type PopulationOptions, populationOf } from "./region/population.js";
export {
  createRegion,
  type Municipality,
  type Network,
  type PopulationRow,
  type Region,
  type Service,
  validOn,
} from "./region/region.js";
export { answerColumns, answerOf, halfYear, ownOfferColumns } from "./region/register-files.js";
export { type Carried, carry, predecessorsOf, successorsOf } from "./region/succession.js";
export { type Tile, tileMap } from "./region/tile-map.js";
export { type Level, levels, type UnitRef } from "./region/unit.js";
export { municipalitiesOn, networksIn, servicesOn, type Within } from "./region/units.js";
export { garwoodInterval } from "./statistics/intervals/garwood-interval.js";
export type { Bounds } from "./statistics/intervals/interval.js";
export { type Estimated, moverInterval } from "./statistics/intervals/mover-interval.js";
export { newcombeInterval, type Share } from "./statistics/intervals/newcombe-interval.js";
export { overdispersedInterval } from "./statistics/intervals/overdispersed-interval.js";
export { type Exposed, twoWayDispersion } from "./statistics/intervals/two-way-dispersion.js";
export { type ShareBounds, unansweredBounds } from "./statistics/intervals/unanswered-bounds.js";
export { wilsonInterval } from "./statistics/intervals/wilson-interval.js";
export { kaplanMeier, type Survival, type SurvivalScale } from "./statistics/survival/kaplan-meier.js";
export { type Risk, riskTable, type Spell, type Stay } from "./statistics/survival/risk-table.js";
export { answerColumnsNb, answerWords } from "./text/answer-words.js";
export { facetValue } from "./text/facet-values.js";
export { formatDay } from "./text/format-date.js";
export { type Decimals, formatNumber } from "./text/format-number.js";
export { formatPeriod } from "./text/format-period.js";
export { inLocale, type Locale, type Text } from "./text/locale.js";
export { offerHelp } from "./text/offer-help.js";
export { spreadsheetCsv } from "./text/spreadsheet-csv.js";
export { withUnit } from "./text/with-unit.js";
export { addDays, addMonths } from "./time/calendar.js";
export { daysOfHalfYear, halfYearOf, halfYearsBetween, nextHalfYear } from "./time/half-year.js";
export { halfYearOfWeek } from "./time/half-year-of-week.js";
export { norwegianDay } from "./time/norwegian-day.js";
export { type PeriodKind, periodKind, season } from "./time/period.js";
export type { Stretch } from "./time/stretch.js";
