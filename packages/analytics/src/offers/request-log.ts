/** What a service asks a base for: the five of the first-contact form (the final report, §3.2). */
export const requestTypes = [
  "home_based",
  "foster_parent_guidance",
  "parents_without_custody",
  "foster_parent_group",
  "other",
] as const;

/** Why it asks: the three of §4.2. */
export const requestReasons = ["no_capacity", "not_in_position", "no_competence"] as const;

/** How tangled the family's problems are (§3.2). */
export const complexities = ["simple", "complicated", "complex"] as const;

/** What became of a request. Only `declined_for_capacity` says that a need was not met. */
export const requestOutcomes = [
  "assisted",
  "declined_for_capacity",
  "withdrawn",
  "solved_otherwise",
  "waiting",
] as const;

/** What a request can be, by the facet that says it. */
export const requestFacets = {
  request_type: requestTypes,
  reason: requestReasons,
  complexity: complexities,
  outcome: requestOutcomes,
} as const;

/** One request in a base's own log. It names no person and holds no free text. */
export interface LoggedRequest {
  /** Id of the service that asked. */
  readonly service: string;
  /** ISO week, as in `2025-W07`. */
  readonly week: string;
  readonly request_type: (typeof requestTypes)[number];
  readonly reason: (typeof requestReasons)[number];
  readonly complexity: (typeof complexities)[number];
  readonly outcome: (typeof requestOutcomes)[number];
  /** ISO days, undefined until they are known. */
  readonly start: string | undefined;
  readonly planned_evaluation: string | undefined;
  readonly evaluated: boolean;
  readonly ended: string | undefined;
}
