import type { Region } from "../region/region.js";
import type { AgreementProblem } from "./agreement-program.js";
import { freeOffers, gapsOf } from "./gaps.js";
import { proximityIn } from "./proximity.js";
import type { Register } from "./register.js";

/** An agreement takes at least one assignment; «some» is read as one, the least that it can mean. */
const leastOfSome = 1;

/**
 * The register as a problem for `bestAgreements`: which children lack what, who has capacity for it, who is near whom.
 *
 * Functions of a base are left out: they are staff of a base, not offers that children reach. So are services whose
 * children have not been counted. Services of unknown distance count as farther than any other.
 */
export function agreementProblem(region: Region, register: Register): AgreementProblem {
  const near = proximityIn(region);
  return {
    needs: gapsOf(region, register).flatMap(({ service, offer, children }) =>
      offer.group === "base_function" || !children ? [] : [{ service, offer: offer.id, children }],
    ),
    supplies: freeOffers(register).map(({ service, offer, assignments }) => ({
      service,
      offer,
      services: assignments ?? leastOfSome,
    })),
    proximity(provider, user) {
      const { kilometres = farthest, ...rest } = near(provider, user);
      return { ...rest, kilometres };
    },
  };
}

const farthest = 20_000;
