/** So much of a longer text is enough to know it by. */
const ENOUGH = 60

/**
 * What a button does and with what, where several on a page do the same: `Ret: Gulvet er glat.` Begins with the words
 * that are seen on it, so that it is also found by voice.
 */
export const named = (action: string, what: string) =>
  `${action}: ${what.length > ENOUGH ? `${what.slice(0, ENOUGH).trimEnd()} …` : what}`
