import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Solve } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'

/** Says how the planning ended, once, when one has seen it run. On a published day it leaves a proposal. */
export function useSolveEnd(solve: Solve | undefined, published: boolean, say: (text: string) => void) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const before = useRef(solve?.state)
  useEffect(() => {
    const was = before.current
    before.current = solve?.state
    if (was !== 'RUNNING' && was !== 'QUEUED') return
    if (solve?.state === 'FAILED') say(t('solve.failed'))
    if (solve?.state !== 'DONE' && solve?.state !== 'STOPPED') return
    if (published) {
      say(t('solve.proposed'))
      return
    }
    const { best } = solve
    if (best)
      say(
        t('solve.done', {
          unassigned: best.unassigned,
          travel: format.minutes(best.travelMinutes),
          known: best.knownFacePercent,
        }),
      )
  }, [solve, published, say, t, format])
}
