/** The time of day as a port, so that core has no clock of its own and tests can set one. */
export interface Clock {
  /** Now, as an ISO 8601 UTC string with milliseconds. */
  now(): string;
}

/** An ISO time moved by a number of milliseconds, which may be negative. */
export const plusMilliseconds = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();

export const secondInMilliseconds = 1000;
export const dayInMilliseconds = 24 * 60 * 60 * secondInMilliseconds;
