import type { LogData } from "../log-data.js";
import { pageData } from "./dom.js";
import { startLog } from "./start-log.js";

const app = document.getElementById("app");
if (app) {
  startLog(pageData<LogData>(), app);
  document.getElementById("not-started")?.remove();
}
