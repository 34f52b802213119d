import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayPlan } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import type { Done } from '../api/useChanges'
import { doneInWords } from '../words/askedWords'
import { facesBetween, priceOf } from '../words/price'

interface Said {
  readonly text: string
  /** The last change when it was said; a later one takes its place. */
  readonly after: Done | undefined
}

/** The last thing to say: what somebody did here, with its price, or what else happened. */
export function useSaid(plan: DayPlan, done: Done | undefined) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const [other, setOther] = useState<Said>()
  const say = useCallback((text: string) => setOther({ text, after: done }), [done])
  const said = other && other.after === done ? other.text : done ? sayDone(done) : ''
  return { said, say }

  function sayDone({ asked, before, result }: Done): string {
    const what = doneInWords(asked === 'undo' ? plan : result.plan, asked, t, format)
    if (asked === 'undo' || asked.type === 'PIN' || asked.type === 'UNPIN') return `${what}.`
    const { parts } = priceOf(result.effect, facesBetween(before, result.plan), t, format.minutes)
    return `${what}: ${parts.join(', ')}.`
  }
}
