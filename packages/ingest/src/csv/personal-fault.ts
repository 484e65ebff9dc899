import { personalDataIn } from "@barneloftet/analytics";
import { type Fault, fault, type Place } from "../fault.js";

/** The fault of a text that is seen to hold personal data, if it does. What it holds is never repeated. */
export function personalFault({ found, ...place }: Place & { readonly found: string }): Fault | undefined {
  const kind = personalDataIn(found);
  return kind === undefined ? undefined : fault("personal_data", place, { kind });
}
