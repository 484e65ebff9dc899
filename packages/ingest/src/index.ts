export { childLevelFault, headBytes } from "./child-level.js";
export type { Fault, FaultCode, FaultOf, Form, Place, StatisticsFigures, StatisticsProblem } from "./fault.js";
export {
  type CheckedCollection,
  type CollectionBase,
  checkCollected,
} from "./figures/check-collected.js";
export type { CollectedFigure, CollectedReading, FigurePlace } from "./figures/collected.js";
export type { PlacedFault } from "./figures/placed-fault.js";
export { nearest } from "./nearest.js";
export {
  type CollectedFile,
  type CollectedKind,
  type CollectionContext,
  readCollected,
  regionsOfCollected,
} from "./read-collected.js";
export { type Severity, severityOf } from "./severity.js";
export { readSheets, type SheetsReading } from "./sheet/read-sheets.js";
export type { Sheet, SheetCell } from "./sheet/sheet.js";
export { figureLimits, largeTableBytes, mostFigureBytes } from "./sheet/sheet-limits.js";
export { type GuessContext, guessMapping, type MappingGuess } from "./source/hr-export/guess-mapping.js";
export type { HrReading } from "./source/hr-export/hr-reading.js";
export { isHrExport } from "./source/hr-export/is-hr-export.js";
export {
  type HrMapping,
  hrMapping,
  type MappingReading,
  mappingText,
  parseMapping,
} from "./source/hr-export/mapping.js";
export { type HrContext, readHrExport } from "./source/hr-export/read.js";
export type {
  JsonStatCategory,
  JsonStatDataset,
  JsonStatDimension,
  JsonStatRole,
  JsonStatUnit,
} from "./source/json-stat/dataset.js";
export { type JsonStatCell, jsonStatCells } from "./source/json-stat/json-stat-cells.js";
export {
  type PxWebMetadata,
  type PxWebMetadataReading,
  type PxWebVariable,
  readPxWebMetadata,
} from "./source/json-stat/metadata.js";
export { type JsonStatReading, readJsonStat } from "./source/json-stat/read.js";
export {
  answersLimit,
  mostBytes,
  type OfferAnswersReading,
  readOfferAnswers,
  regionsNamed,
} from "./source/offer-answers/read.js";
export { shownAnswerFault } from "./source/offer-answers/shown-answer-fault.js";
export { answersToCome } from "./source/region-pack/answer-time.js";
export type { Figures, TableRow } from "./source/region-pack/figures.js";
export { type RegionPackReading, readRegionPack } from "./source/region-pack/read.js";
export { type RegionReading, readRegion } from "./source/region-pack/read-region.js";
export type { StatisticsTable } from "./source/statistics-bank/read.js";
export { isTableHead } from "./source/table-file/read.js";
export { readTableStream } from "./source/table-file/read-table-stream.js";
export { faultAdvice, faultSentence } from "./text/nb.js";
