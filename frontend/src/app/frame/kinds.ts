import { readings } from '@/features/citizen/api/readings'
import { finishings } from '@/features/meeting/api/finishings'
import { marks } from '@/features/myday/api/marks'
import { flags, notes } from '@/features/relative/api/flags'
import type { Kind } from '@/ui/offline/letter'

/** All that can be told without network. */
export const kinds: readonly Kind<unknown>[] = [marks, flags, notes, readings, finishings]
