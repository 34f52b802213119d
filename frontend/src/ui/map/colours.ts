const HUES = [174, 12, 262, 96, 330, 205, 40, 290, 145, 225, 0, 60, 310, 190]
const DASHES = ['', '8 5', '2 5', '12 4 2 4']

/** A route's colour; white numbers on it keep a contrast of more than 4.5:1. */
export const colourOf = (index: number) => `hsl(${HUES[index % HUES.length] ?? 174} 70% 30%)`

/** A route's dashes, so that neighbours differ by more than colour. */
export const dashOf = (index: number) => DASHES[Math.floor(index / 4) % DASHES.length] ?? ''
