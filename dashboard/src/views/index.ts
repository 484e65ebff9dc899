import { baseFacts } from "./base-facts.js";
import { baseFunctions } from "./base-functions.js";
import { baseHead } from "./base-head.js";
import { benchmarkTable } from "./benchmark-table.js";
import { childrenByNetwork } from "./children-by-network.js";
import { childrenBySize } from "./children-by-size.js";
import { decisionTimeline } from "./decision-timeline.js";
import { jointServicesRegister } from "./joint-services-register.js";
import { measureClasses } from "./measure-classes.js";
import { measureTypes } from "./measure-types.js";
import { metricDefinitions } from "./metric-definitions.js";
import { organisationMap } from "./organisation-map.js";
import { organisationStatus } from "./organisation-status.js";
import { positionsBySize } from "./positions-by-size.js";
import { pyramid } from "./pyramid.js";
import { refusalExample } from "./refusal-example.js";
import { regionFacts } from "./region-facts.js";
import { regionHead } from "./region-head.js";
import { reportedFigures } from "./reported-figures.js";
import { requests } from "./requests.js";
import { sheetDecisions } from "./sheet-decisions.js";
import { sheetSources } from "./sheet-sources.js";
import { sheetUnknowns } from "./sheet-unknowns.js";
import { sickLeave } from "./sick-leave.js";
import { sickLeaveByQuarter } from "./sick-leave-by-quarter.js";
import { sourceList } from "./source-list.js";
import { staffingUnknown } from "./staffing-unknown.js";
import { tenure } from "./tenure.js";
import { themeMeetingCount } from "./theme-meeting-count.js";
import { unknownList } from "./unknown-list.js";
import type { View } from "./view.js";

/** Every view a page may name in data-view. */
export const views: Readonly<Record<string, View>> = {
  baseFacts,
  baseFunctions,
  baseHead,
  benchmarkTable,
  childrenByNetwork,
  childrenBySize,
  decisionTimeline,
  jointServicesRegister,
  measureClasses,
  measureTypes,
  metricDefinitions,
  organisationMap,
  organisationStatus,
  positionsBySize,
  pyramid,
  refusalExample,
  regionFacts,
  regionHead,
  reportedFigures,
  requests,
  sheetDecisions,
  sheetSources,
  sheetUnknowns,
  sickLeave,
  sickLeaveByQuarter,
  sourceList,
  staffingUnknown,
  tenure,
  themeMeetingCount,
  unknownList,
};

/** The view of that name; an unknown name is a fault of the page, and is thrown. */
export function viewNamed(name: string): View {
  const view = Object.hasOwn(views, name) ? views[name] : undefined;
  if (!view) throw new Error(`unknown view: "${name}"; there are ${Object.keys(views).join(", ")}`);
  return view;
}
