/** A repeatable stream of numbers in [0, 1): the same seed tells the same story (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const seedOf = (text: string) =>
  Array.from(text).reduce(
    (seed, letter) => Math.imul(seed ^ letter.charCodeAt(0), 16777619) >>> 0,
    2166136261,
  )
