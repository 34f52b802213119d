import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useMatches } from 'react-router'
import { useHandoversAgain } from '@/features/citizen/api/useHandovers'
import { useRelativesLive } from '@/features/relative/api/useRelativesLive'
import { Calls } from '@/features/relative/calls/Calls'
import { useOnline } from '@/ui/connection/useOnline'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { AskBeforeLeaving } from '@/ui/writing/AskBeforeLeaving'
import { useSignedIn } from '../signedIn'
import { Covers } from './Covers'
import { Places } from './Places'
import { TopBar } from './TopBar'
import { Refused, Waiting } from './Unsent'
import { useAllMet } from './useAllMet'
import styles from './frame.module.css'

/** What stands around every page: the places, team and date, and who is signed in. */
export function Frame({ signOutFailed }: { signOutFailed: unknown }) {
  const { t } = useTranslation('app')
  const { session, team } = useSignedIn()
  const online = useOnline()
  const met = useAllMet()
  useRelativesLive(team.id, useHandoversAgain(team.id))
  const dated = useMatches().some((match) => (match.handle as { dated?: boolean } | undefined)?.dated)
  const page = useMatches().at(-1)?.id
  useEffect(() => {
    scrollTo(0, 0)
  }, [page])
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#indhold">
        {t('skip')}
      </a>
      <Places />
      <div className={styles.main}>
        <TopBar dated={dated} />
        <div role="status">
          {!online && (
            <div className={styles.offline}>
              <Icon of="offline" />
              {t('offline')}
              {met && ` ${t('offlineMet')}`}
            </div>
          )}
          <Waiting />
        </div>
        <main id="indhold" tabIndex={-1}>
          {signOutFailed != null && <ProblemNotice error={signOutFailed} />}
          <Refused />
          {session.role !== 'ADVISOR' && <Calls team={team.id} decides={session.member != null} />}
          <AskBeforeLeaving>
            <Covers>
              <Outlet />
            </Covers>
          </AskBeforeLeaving>
        </main>
      </div>
    </div>
  )
}
