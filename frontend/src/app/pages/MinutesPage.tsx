import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useMinutes } from '@/features/relative/api/useMinutes'
import { MinutesSheet } from '@/features/relative/agreement/MinutesSheet'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'
import styles from './relatives.module.css'

/** The minutes of one talk about who does what, to read and to print. */
export function MinutesPage() {
  const { t } = useTranslation('relative')
  const { team } = useSignedIn()
  const { minutes: id = '' } = useParams()
  const found = useMinutes(team.id, id)
  return (
    <Page
      title={t('agreement.referat.one')}
      actions={
        found.data && (
          <Group gap="xs" className={styles.screen}>
            <Button
              component={Link}
              to={`/borgere/${found.data.citizen}`}
              variant="subtle"
              leftSection={<Icon of="left" size={16} />}
            >
              {t('agreement.referat.back')}
            </Button>
            <Button
              variant="default"
              leftSection={<Icon of="print" size={18} />}
              onClick={() => window.print()}
            >
              {t('agreement.referat.print')}
            </Button>
          </Group>
        )
      }
    >
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <LoadingRows rows={3} height={96} />}
      {found.data && <MinutesSheet minutes={found.data} />}
    </Page>
  )
}
