import type { LogData } from "../log-data.js";
import { isLogFile, type LogFile } from "../read-log.js";
import { pageData } from "./dom.js";
import { drawKept } from "./draw-kept.js";
import { keepUnder } from "./keep.js";
import { startLog } from "./start-log.js";

const app = document.getElementById("app");
if (app) {
  const data = pageData<LogData>();
  const isUsable = (value: unknown): value is LogFile => isLogFile(value, data);
  const keep = keepUnder(`barneloftet-log-1/${data.region.id}/${data.base.id}`, isUsable);
  drawKept(app, keep, () => startLog(data, app, keep));
  document.getElementById("not-started")?.remove();
}
