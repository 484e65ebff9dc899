import type { Cell } from "../disclosure/cell.js";

/** Whether some of the parts that a figure should be of are not in it. */
export const isPartial = ({ membersFound, membersExpected }: Pick<Cell, "membersFound" | "membersExpected">): boolean =>
  membersFound < membersExpected;
