/** Fewer children than this are few, so that a figure could show who they are. */
export const fewChildren = 4;

/** Fewer employees than this are few, so that a figure could show who they are. */
export const fewEmployees = 3;

/** A share of employees is of so many of them at the least: colleagues could name those of a smaller service. */
export const leastEmployees = 10;
