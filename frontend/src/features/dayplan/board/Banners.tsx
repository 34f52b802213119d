import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Solve } from '@/api/types'
import { Away } from './Away'
import classes from './board.module.css'
import { TroubleBanner } from './TroubleBanner'

export interface Around {
  connected: boolean
  said: string
  solve: Solve | undefined
}

/** What needs one's eye above the day: no line, a change that was not made, who is away. */
export function Banners({ connected }: Pick<Around, 'connected'>) {
  const { t } = useTranslation('dayplan')
  return (
    <>
      {!connected && (
        <Alert role="status" color="yellow" variant="light" py="xs" className={classes.banner}>
          {t('offline')}
        </Alert>
      )}
      <TroubleBanner />
      <Away />
    </>
  )
}
