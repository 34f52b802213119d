const steps = [
  [0, 'none'],
  [25, 'little'],
  [44, 'some'],
  [55, 'usual'],
  [75, 'much'],
  [99, 'veryMuch'],
  [100, 'most'],
] as const

export type Strength = (typeof steps)[number][1]

/** The word for a value from 0 to 100; 50 is the usual. */
export const strengthOf = (value: number): Strength => steps.find(([upTo]) => value <= upTo)?.[1] ?? 'most'
