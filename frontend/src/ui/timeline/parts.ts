import type { ComponentType, ReactNode } from 'react'
import type { Lane, LaneBlock } from './lane'
import type { Minute } from './timeScale'

/** How a board draws what it knows; keep the object itself stable, so that only changed blocks are drawn again. */
export interface Parts<B extends LaneBlock, L extends Lane<B>> {
  /** Inside the button at the head of a row. */
  readonly Head: ComponentType<{ lane: L }>
  /** Inside a block; it may be ten pixels wide. */
  readonly Content: ComponentType<{ block: B }>
  /** The card beside a block, with all there is to say in short. */
  readonly Card: ComponentType<{ block: B }>
  /** The row's name, as a screen reader says it. */
  readonly nameOf: (lane: L) => string
  /** The block in words, as a screen reader says it. */
  readonly describe: (block: B) => string
  /** Words for CSS: what kind of block it is, what it is marked with. */
  readonly marksOf: (block: B) => { tone: string; marks: string }
}

/** What hangs on the row that a moved block is aimed at. */
export interface AimView {
  readonly row: string
  /** Where the mark stands. */
  readonly at: Minute
  /** Where the block would really stand, when that is known. */
  readonly landing?: { readonly start: Minute; readonly end: Minute } | undefined
  readonly bad: boolean
  /** The price, in words. */
  readonly tag: ReactNode
}

/** A word at a row's head while something is moved. */
export interface Note {
  readonly text: string
  readonly bad: boolean
}

/** Two blocks that belong together: one visit, two people. */
export interface Tie {
  readonly id: string
  readonly from: string
  readonly to: string
}
