import type { LoggedRequest } from "@barneloftet/analytics";
import type { LogData } from "../src/index.js";

/** The log of an invented base with two services, and one that has left it. */
export const smallLog: LogData = {
  region: { id: "eventyrlandet", name: "Eventyrlandet", kind: "invented" },
  base: { id: "dalen", name: "Nettverket Dalen" },
  services: [
    { id: "borg", name: "Borg" },
    { id: "fjelldal", name: "Fjelldal" },
  ],
  former: [{ id: "gamleby", name: "Gamleby" }],
  period: "2025H1",
};

/** A request in its log. */
export const smallRequest: LoggedRequest = {
  service: "fjelldal",
  week: "2025-W07",
  request_type: "home_based",
  reason: "no_capacity",
  complexity: "simple",
  outcome: "assisted",
  start: "2025-03-03",
  planned_evaluation: undefined,
  evaluated: false,
  ended: undefined,
};
