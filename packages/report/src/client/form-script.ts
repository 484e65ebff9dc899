import type { FormData } from "../form-data.js";
import { pageData } from "./dom.js";
import { startForm } from "./start-form.js";

const app = document.getElementById("app");
if (app) {
  startForm(pageData<FormData>(), app);
  document.getElementById("not-started")?.remove();
}
