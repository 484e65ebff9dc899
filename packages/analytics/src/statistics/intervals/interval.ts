/** Two bounds on the scale of the thing they bound. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Beyond this the distribution library is slow and has not been held against R. */
const most = 100_000_000;

/** Throws unless `events` is a whole number of at least 0: a fault in the caller, not in the data. */
export function requireCount(events: number, name: string): void {
  if (!Number.isInteger(events) || events < 0)
    throw new RangeError(`invalid ${name}: ${events}; expected a whole number of at least 0`);
  if (events > most) throw new RangeError(`invalid ${name}: ${events}; the quantiles are checked up to ${most}`);
}

/** Throws unless `amount` is a finite number of at least 0, whole or not: positions, or persons who are weighed. */
export function requireAmount(amount: number, name: string): void {
  if (!(amount >= 0 && Number.isFinite(amount)))
    throw new RangeError(`invalid ${name}: ${amount}; expected a number of at least 0`);
}

/** Throws unless `amount` is a finite number above 0. */
export function requireAbove(amount: number, name: string): void {
  if (!(amount > 0 && Number.isFinite(amount)))
    throw new RangeError(`invalid ${name}: ${amount}; expected a number above 0`);
}

/** Throws unless `level` lies strictly between 0 and 1, as in 0.95. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1))
    throw new RangeError(`invalid level: ${level}; expected a share between 0 and 1, as in 0.95`);
}
