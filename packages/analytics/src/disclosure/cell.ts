import type { Status } from "../region/pack.js";
import type { Level } from "../region/unit.js";
import type { Text } from "../text/locale.js";

/**
 * The components of one metric for one unit in one half-open period: what is protected, before any division.
 *
 * `membersFound` of `membersExpected` says how many of the parts a sum is made of; a sum that lacks parts has a value
 * only where its metric takes those that have reported.
 */
export interface Cell<Name extends string = string> {
  readonly level: Level;
  readonly unit: string;
  /** The unit's name as shown. */
  readonly name: string;
  /**
   * The day whose municipal borders the unit is drawn on; `none` where borders do not matter. Undefined, like `series` and
   * `capacityReached`, until it has been looked up in a region (`inRegion`): then nothing is compared.
   */
  readonly boundaries: string | undefined;
  /**
   * What the parts covered, told alike for one and the same ground (`territories`); `unknown` or `changing` where it is no one
   * ground. Undefined until it has been looked up.
   */
  readonly territory: string | undefined;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dimensions: Readonly<Record<string, string | null>>;
  readonly components: Readonly<Record<Name, number | null>>;
  readonly membersFound: number;
  readonly membersExpected: number;
  /** The parts that were found, as `level/unit`, sorted; the unit itself where it is not a sum. */
  readonly members: readonly string[];
  /** The day of the latest break in the metric's series before the period; `unbroken` where there is none. */
  readonly series: string | undefined;
  /** Whether somebody knew in the period that there was no more capacity to ask for. */
  readonly capacityReached: boolean | undefined;
  /** Variance over mean of the metric's events, estimated over its services; undefined where it is not. */
  readonly dispersion: number | undefined;
  /** Why an open figure is withheld, of too few people; its components are then null. Undefined where it is not. */
  readonly tooFew: Text | undefined;
  /** Why there can be no figure: none is carried to these borders, or summed of these services. Undefined where there can. */
  readonly because: Text | undefined;
  readonly status: Status;
  /** Ids of the sources, sorted. */
  readonly sources: readonly string[];
  /** What a reader of this figure must know. */
  readonly remarks: readonly string[];
}
