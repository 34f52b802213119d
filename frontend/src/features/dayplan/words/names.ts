/** `Hanne H.`: short enough for a block, and two Hannes can still be told apart. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [words[0], words[words.length - 1]]
  if (!first || !last || words.length < 2) return name
  return `${first} ${last.charAt(0)}.`
}

/** `Hanne`, for a sentence. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
