import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import type { Parts } from '@/ui/timeline/parts'
import type { BoardBlock, BoardLane } from '../plan/lanes'
import { describeBlock } from '../words/describe'
import { kindOf } from '../words/kinds'
import { BlockContent } from './BlockContent'
import { RouteHead } from './RouteHead'
import { StopCard } from './StopCard'

/** How the timeline draws a day of visits; it changes only with the language. */
export function useParts(): Parts<BoardBlock, BoardLane> {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  return useMemo(
    () => ({
      Head: RouteHead,
      Content: BlockContent,
      Card: StopCard,
      nameOf: ({ route }) =>
        t('board.row', {
          name: route.memberName,
          profession: t(`profession.${route.profession}.name`),
          start: format.time(route.start),
          end: format.time(route.end),
          fill: route.fillPercent,
        }),
      describe: (block) => describeBlock(block, t, format),
      marksOf: look,
    }),
    [t, format],
  )
}

function look({ stop, taken }: BoardBlock): { tone: string; marks: string } {
  if (taken) return { tone: 'taken', marks: '' }
  if (!stop) return { tone: 'break', marks: '' }
  const marks = [
    stop.state === 'DONE' && 'done',
    stop.strict && 'strict',
    stop.lateMinutes > 0 && 'late',
    stop.brokenRules.length > 0 && 'breaks',
  ]
  return { tone: kindOf(stop).tone, marks: marks.filter(Boolean).join(' ') }
}
