import { accessReport } from "./access-report.js";
import { agreementCurve } from "./agreement-curve.js";
import { agreementList } from "./agreement-list.js";
import { attentionList } from "./attention-list.js";
import { baseFacts } from "./base-facts.js";
import { baseFunctions } from "./base-functions.js";
import { baseHead } from "./base-head.js";
import { benchmarkTable } from "./benchmark-table.js";
import { borderChanges } from "./border-changes.js";
import { changeChart } from "./change-chart.js";
import { changeCounts } from "./change-counts.js";
import { changeFilter } from "./change-filter.js";
import { changedFigures } from "./changed-figures.js";
import { childrenByNetwork } from "./children-by-network.js";
import { childrenBySize } from "./children-by-size.js";
import { comparison } from "./comparison.js";
import { comparisonChoices } from "./comparison-choices.js";
import { coverageMap } from "./coverage-map.js";
import { decidedSince } from "./decided-since.js";
import { decisionTimeline } from "./decision-timeline.js";
import { differenceChart } from "./difference-chart.js";
import { explore } from "./explore.js";
import { exploreChoices } from "./explore-choices.js";
import { exploreMetric } from "./explore-metric.js";
import { formList } from "./form-list.js";
import { fragileList } from "./fragile-list.js";
import { gapList } from "./gap-list.js";
import { goalList } from "./goal-list.js";
import { jointServicesRegister } from "./joint-services-register.js";
import { measureClasses } from "./measure-classes.js";
import { measureTypes } from "./measure-types.js";
import { metricDefinitions } from "./metric-definitions.js";
import { metricHistory } from "./metric-history.js";
import { metricPeers } from "./metric-peers.js";
import { metricQuality } from "./metric-quality.js";
import { networkBases } from "./network-bases.js";
import { networkFilter } from "./network-filter.js";
import { networkGaps } from "./network-gaps.js";
import { offerFilter } from "./offer-filter.js";
import { organisationMap } from "./organisation-map.js";
import { organisationStatus } from "./organisation-status.js";
import { ownOfferList } from "./own-offer-list.js";
import { peerFilter } from "./peer-filter.js";
import { positionsBySize } from "./positions-by-size.js";
import { pyramid } from "./pyramid.js";
import { pyramidCoverage } from "./pyramid-coverage.js";
import { refusalExample } from "./refusal-example.js";
import { regionFacts } from "./region-facts.js";
import { regionHead } from "./region-head.js";
import { registerStatus } from "./register-status.js";
import { reportedFigures } from "./reported-figures.js";
import { requestLog } from "./request-log.js";
import { requests } from "./requests.js";
import { seriesBreakList } from "./series-break-list.js";
import { serviceQuality } from "./service-quality.js";
import { sheetChanges } from "./sheet-changes.js";
import { sheetDecisions } from "./sheet-decisions.js";
import { sheetOffers } from "./sheet-offers.js";
import { sheetPanel } from "./sheet-panel.js";
import { sheetQuestions } from "./sheet-questions.js";
import { sheetSources } from "./sheet-sources.js";
import { sheetUnknowns } from "./sheet-unknowns.js";
import { sickLeave } from "./sick-leave.js";
import { sickLeaveByQuarter } from "./sick-leave-by-quarter.js";
import { sizePeers } from "./size-peers.js";
import { sourceList } from "./source-list.js";
import { staffingUnknown } from "./staffing-unknown.js";
import { tenure } from "./tenure.js";
import { themeMeetingCount } from "./theme-meeting-count.js";
import { tourStops } from "./tour-stops.js";
import { unitBrief } from "./unit-brief.js";
import { unitFigures } from "./unit-figures.js";
import { unitFilter } from "./unit-filter.js";
import { unitHead } from "./unit-head.js";
import { unitList } from "./unit-list.js";
import { unitMissing } from "./unit-missing.js";
import { unitOffers } from "./unit-offers.js";
import { unitReported } from "./unit-reported.js";
import { unitSheetHead } from "./unit-sheet-head.js";
import { unknownList } from "./unknown-list.js";
import type { View } from "./view.js";
import { waysOn } from "./ways-on.js";

/** Every view a page may name in data-view. */
export const views: Readonly<Record<string, View>> = {
  accessReport,
  agreementCurve,
  agreementList,
  attentionList,
  baseFacts,
  baseFunctions,
  baseHead,
  benchmarkTable,
  borderChanges,
  changeChart,
  changeCounts,
  changedFigures,
  changeFilter,
  childrenByNetwork,
  childrenBySize,
  comparison,
  comparisonChoices,
  coverageMap,
  decidedSince,
  decisionTimeline,
  differenceChart,
  explore,
  exploreChoices,
  exploreMetric,
  formList,
  fragileList,
  gapList,
  goalList,
  jointServicesRegister,
  measureClasses,
  measureTypes,
  metricDefinitions,
  metricHistory,
  metricPeers,
  metricQuality,
  networkBases,
  networkFilter,
  networkGaps,
  offerFilter,
  organisationMap,
  organisationStatus,
  ownOfferList,
  peerFilter,
  positionsBySize,
  pyramid,
  pyramidCoverage,
  refusalExample,
  regionFacts,
  regionHead,
  registerStatus,
  reportedFigures,
  requestLog,
  requests,
  seriesBreakList,
  serviceQuality,
  sheetDecisions,
  sheetSources,
  sheetUnknowns,
  sickLeave,
  sickLeaveByQuarter,
  sourceList,
  staffingUnknown,
  tenure,
  themeMeetingCount,
  tourStops,
  unitBrief,
  sizePeers,
  unitFigures,
  unitFilter,
  unitHead,
  unitList,
  unitMissing,
  unitOffers,
  unitReported,
  sheetChanges,
  sheetOffers,
  sheetPanel,
  sheetQuestions,
  unitSheetHead,
  unknownList,
  waysOn,
};

/** The view of that name; an unknown name is a fault of the page, and is thrown. */
export function viewNamed(name: string): View {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new Error(`unknown view: "${name}"; there are ${Object.keys(views).join(", ")}`);
  return view;
}
