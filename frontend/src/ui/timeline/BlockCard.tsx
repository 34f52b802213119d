import { useLayoutEffect, useRef, useState, type ComponentType } from 'react'
import type { Lane, LaneBlock } from './lane'
import classes from './timeline.module.css'

interface Props<B extends LaneBlock> {
  shown: { block: string; rect: DOMRect }
  lanes: readonly Lane<B>[]
  Card: ComponentType<{ block: B }>
  onEnter: () => void
  onLeave: () => void
}

const GAP = 6

/** A block's card, beside it and inside the window. What it says is in the block's own label too. */
export function BlockCard<B extends LaneBlock>({ shown, lanes, Card, onEnter, onLeave }: Props<B>) {
  const element = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: shown.rect.left, top: shown.rect.bottom + GAP })
  useLayoutEffect(() => {
    const { width, height } = element.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
    const below = shown.rect.bottom + GAP
    const fits = below + height < window.innerHeight
    setPlace({
      left: Math.max(GAP, Math.min(shown.rect.left, window.innerWidth - width - GAP)),
      top: fits ? below : shown.rect.top - height - GAP,
    })
  }, [shown])
  const block = lanes.flatMap(({ blocks }) => blocks).find(({ id }) => id === shown.block)
  if (!block) return null
  return (
    <div
      ref={element}
      aria-hidden
      className={classes.card}
      style={place}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <Card block={block} />
    </div>
  )
}
