import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { stepAim } from './aim'
import type { Lane } from './lane'
import { IDLE, dropOf, moveReducer, type Held, type Move, type MoveEvent, type Slot } from './move'

export interface BlockMove {
  readonly move: Move
  /** Begins a move by keyboard (or by a button); the arrows then choose where. */
  readonly pickUp: (held: Held, aim: Slot) => void
  readonly send: (event: MoveEvent) => void
  /** Lets go where it aims. */
  readonly drop: () => void
  readonly cancel: () => void
}

interface Outcome {
  onDrop: (held: Held, slot: Slot) => void
  onCancel?: (held: Held) => void
}

/** One block on the move at a time, whether pointer or keys lead it. */
export function useBlockMove(lanes: readonly Lane[], outcome: Outcome): BlockMove {
  const [move, send] = useReducer(moveReducer, IDLE)
  const latest = useRef({ move, lanes, outcome })
  useEffect(() => {
    latest.current = { move, lanes, outcome }
  })

  const drop = useCallback(() => {
    const { move, outcome } = latest.current
    const slot = dropOf(move)
    send({ type: 'end' })
    if (move.phase !== 'moving') return
    if (slot) outcome.onDrop(move.held, slot)
    else outcome.onCancel?.(move.held)
  }, [])

  const cancel = useCallback(() => {
    const { move, outcome } = latest.current
    send({ type: 'end' })
    if (move.phase === 'moving') outcome.onCancel?.(move.held)
  }, [])

  const pickUp = useCallback((held: Held, aim: Slot) => send({ type: 'pickUp', held, aim }), [])

  const moving = move.phase === 'moving'
  useEffect(() => {
    if (!moving) return
    const onKey = (event: KeyboardEvent) => {
      const { move, lanes } = latest.current
      if (move.phase !== 'moving') return
      if (event.key === 'Escape') cancel()
      else if (move.by === 'pointer') return
      else if (event.key === 'Enter' || event.key === ' ') drop()
      else {
        const aim = move.aim && stepAim(lanes, move.held, move.aim, event.key, event.shiftKey)
        if (!aim) return
        send({ type: 'aim', aim })
      }
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [moving, cancel, drop])

  return useMemo(() => ({ move, pickUp, send, drop, cancel }), [move, pickUp, drop, cancel])
}
