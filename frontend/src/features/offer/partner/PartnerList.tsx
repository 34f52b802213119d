import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Partner } from '@/api/types'
import { Notice } from '@/ui/notice/Notice'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { usePartners } from '../api/usePartners'
import { PartnerCard } from './PartnerCard'
import { PartnerDialog } from './PartnerDialog'
import { VisitDialog } from './VisitDialog'
import styles from './partner.module.css'

interface Props {
  team: string
  /** Whether the one who looks is of the team, or its advisor. */
  decides: boolean
  /** What a visit begins with as the one who was there. */
  me: string
}

type Open = { what: 'partner'; partner?: Partner } | { what: 'visit'; partner: Partner }

/** Whom to visit next, and what the team knows of them. */
export function PartnerList({ team, decides, me }: Props) {
  const { t } = useTranslation('offer')
  const partners = usePartners(team)
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState<string>()
  if (!partners.data)
    return partners.error ? (
      <ProblemNotice error={partners.error} onRetry={() => void partners.refetch()} />
    ) : (
      <LoadingRows rows={4} height={160} />
    )
  const close = () => setOpen(undefined)
  const done = (words: string) => {
    setSaid(words)
    close()
  }
  const dated = partners.data.filter(({ partner }) => partner.nextVisit)
  const rest = partners.data.filter(({ partner }) => !partner.nextVisit)
  const part = (title: string, some: Partner[]) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h2>{title}</h2>
        <ul className={styles.list}>
          {some.map((partner) => (
            <li key={partner.id}>
              <PartnerCard
                partner={partner}
                {...(decides
                  ? {
                      onEdit: () => setOpen({ what: 'partner', partner }),
                      onVisit: () => setOpen({ what: 'visit', partner }),
                    }
                  : {})}
              />
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <>
      {decides && (
        <Button mb="md" onClick={() => setOpen({ what: 'partner' })}>
          {t('partner.add')}
        </Button>
      )}
      {said && <Notice kind="good" role="status" title={said} />}
      {partners.data.length === 0 && (
        <Empty icon="group" title={t('partner.empty.title')}>
          <p>{t('partner.empty.help')}</p>
        </Empty>
      )}
      {part(t('partner.next'), dated)}
      {part(t('partner.rest'), rest)}
      {open?.what === 'partner' && (
        <PartnerDialog
          team={team}
          {...(open.partner ? { known: open.partner } : {})}
          onClose={close}
          onSaved={(name) => done(t('partner.saved', { name }))}
        />
      )}
      {open?.what === 'visit' && (
        <VisitDialog
          team={team}
          partner={open.partner}
          me={me}
          onClose={close}
          onSaved={() => done(t('partner.visited'))}
        />
      )}
    </>
  )
}
