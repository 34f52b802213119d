/** Signs that change the direction of what follows, and letters that are read from the right. */
const turning = /[\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const borders = /[\u2066-\u2069]/g

/**
 * Somebody's own words, to stand within a sentence: whatever direction they have ends with them, as within a `bdi`. What
 * is read from the left anyway is as it was.
 */
export const isolated = (words: string) =>
  turning.test(words) ? `\u2068${words.replace(borders, '')}\u2069` : words
