import { lazy, Suspense, useCallback, type ReactNode } from 'react'
import type { SessionCover } from '@/api/types'
import { CoverWhyContext } from '@/features/relative/given/coverWhy'
import { LoadingRows } from '@/ui/page/Loading'
import { useSignedIn } from '../signedIn'

const CoverWhy = lazy(async () => ({
  default: (await import('@/features/dayplan/cover/CoverWhy')).CoverWhy,
}))

/** Wherever a respite stands that nobody covers, the day's plan tells why; to an advisor it tells nothing. */
export function Covers({ children }: { children: ReactNode }) {
  const { session, team } = useSignedIn()
  const why = useCallback(
    (cover: SessionCover) => (
      <Suspense fallback={<LoadingRows rows={1} />}>
        <CoverWhy team={team.id} cover={cover} />
      </Suspense>
    ),
    [team.id],
  )
  return <CoverWhyContext value={session.role === 'ADVISOR' ? undefined : why}>{children}</CoverWhyContext>
}
