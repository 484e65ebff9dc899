import { access } from "./nb/access.js";
import { attention } from "./nb/attention.js";
import { changes } from "./nb/changes.js";
import { checking } from "./nb/checking.js";
import { collecting } from "./nb/collecting.js";
import { common } from "./nb/common.js";
import { decisions } from "./nb/decisions.js";
import { demand } from "./nb/demand.js";
import { explore } from "./nb/explore.js";
import { findings } from "./nb/findings.js";
import { frame } from "./nb/frame.js";
import { front } from "./nb/front.js";
import { lists } from "./nb/lists.js";
import { measures } from "./nb/measures.js";
import { merging } from "./nb/merging.js";
import { method } from "./nb/method.js";
import { networks } from "./nb/networks.js";
import { offers } from "./nb/offers.js";
import { organisation } from "./nb/organisation.js";
import { baseFunctions, pyramid } from "./nb/pyramid.js";
import { quality } from "./nb/quality.js";
import { quarters } from "./nb/quarters.js";
import { rates } from "./nb/rates.js";
import { reading } from "./nb/reading.js";
import { requests } from "./nb/requests.js";
import { search } from "./nb/search.js";
import { series } from "./nb/series.js";
import { sheet } from "./nb/sheet.js";
import { staffing } from "./nb/staffing.js";
import { tour } from "./nb/tour.js";
import { unitSheet } from "./nb/unit-sheet.js";
import { units } from "./nb/units.js";
import { verify } from "./nb/verify.js";

/** The words of figures, filters and findings in bokmål. The prose of a page stands in its page (docs/decisions/0025). */
export const nb = {
  access,
  attention,
  baseFunctions,
  changes,
  checking,
  collecting,
  common,
  decisions,
  demand,
  explore,
  findings,
  frame,
  front,
  lists,
  measures,
  merging,
  method,
  networks,
  offers,
  organisation,
  pyramid,
  quality,
  quarters,
  rates,
  reading,
  requests,
  search,
  series,
  sheet,
  staffing,
  tour,
  unitSheet,
  units,
  verify,
} as const;
