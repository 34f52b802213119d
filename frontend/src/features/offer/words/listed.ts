/** `Demens, kronisk sygdom`: choices that begin with a capital where they stand alone, told one after the other. */
export const listed = ([first, ...others]: string[]) =>
  [first, ...others.map((other) => other.toLowerCase())].join(', ')
