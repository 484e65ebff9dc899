import type { Offer, ServiceAnswers } from "@barneloftet/analytics";

/** An offer as the form asks about it. */
export type FormOffer = Pick<Offer, "id" | "name" | "tier" | "kind" | "group">;

/** What a service's form is made of; it stands in the page as JSON. */
export interface FormData {
  readonly region: { readonly id: string; readonly name: string; readonly kind: "real" | "invented" };
  readonly service: { readonly id: string; readonly name: string };
  /** Null where the service's network is not known. */
  readonly network: { readonly name: string } | null;
  /** The half-year asked about, as in `2025H1`. */
  readonly period: string;
  /** Every offer of the region, the statutory duties too: they are listed and not asked about. */
  readonly offers: readonly FormOffer[];
  /** What the service answered last, if it has. */
  readonly previous: ServiceAnswers | null;
}
