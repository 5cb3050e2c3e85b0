/** A moment, RFC 3339 in UTC with whole seconds: `2026-12-14T08:00:00Z`. */
export type Instant = string;

/** A calendar day in the zone that goes with it: `2026-12-14`. */
export type Day = string;

/**
 * How clocks are set: an IANA time zone known to Intl, `Europe/Belgrade`, or a fixed offset from
 * UTC, `+05:30`, where a site has nothing else. Not every Intl knows the latter.
 */
export type Zone = string;
