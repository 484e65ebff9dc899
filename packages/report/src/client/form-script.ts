import type { FormState } from "../draft.js";
import type { FormData } from "../form-data.js";
import { isFormState } from "../form-state.js";
import { pageData } from "./dom.js";
import { drawKept } from "./draw-kept.js";
import { keepUnder } from "./keep.js";
import { startForm } from "./start-form.js";

const app = document.getElementById("app");
if (app) {
  const data = pageData<FormData>();
  const { region, service, period } = data;
  const isUsable = (value: unknown): value is FormState => isFormState(value, data);
  const keep = keepUnder(`barneloftet-form-1/${region.id}/${service.id}/${period}`, isUsable);
  drawKept(app, keep, () => startForm(data, app, keep));
  document.getElementById("not-started")?.remove();
}
