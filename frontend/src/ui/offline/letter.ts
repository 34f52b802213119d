import type { QueryClient } from '@tanstack/react-query'

/** Something that was told on the device, on its way to the server. */
export interface Letter<Told = unknown> {
  /** Made on the device: what comes to the server twice is counted once. */
  readonly id: string
  /** Name of its kind. */
  readonly kind: string
  readonly team: string
  /** Id of the citizen it is about. */
  readonly citizen?: string
  /** When it was told, ISO 8601. */
  readonly at: string
  readonly told: Told
}

/** A letter that the server would not take. */
export interface Refusal {
  readonly letter: Letter
  readonly why: string
  readonly help?: string
}

export interface Way {
  queries: QueryClient
  /** Aborted where the answer is too long in coming. */
  signal: AbortSignal
}

/** One sort of thing that can be told without network. What is told holds ids, and what was written by hand. */
export interface Kind<Told> {
  readonly name: string
  /** Tells the server, and has asked anew what that changes. */
  send(letter: Letter<Told>, way: Way): Promise<unknown>
  /** What was written by hand, to be copied where it is refused. */
  wordsOf?(told: Told): string | undefined
}

export const isOf =
  <Told>({ name }: Kind<Told>) =>
  (letter: Letter): letter is Letter<Told> =>
    letter.kind === name

/** A random UUID, also where the page did not come over https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
