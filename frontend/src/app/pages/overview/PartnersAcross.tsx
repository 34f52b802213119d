import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Partner } from '@/api/types'
import type { Of } from '@/api/useAcross'
import { PartnerCard } from '@/features/offer/partner/PartnerCard'
import { PartnerDialog } from '@/features/offer/partner/PartnerDialog'
import { VisitDialog } from '@/features/offer/partner/VisitDialog'
import { useToday } from '@/ui/clock/clock'
import { plusDays } from '@/ui/format/format'
import { Notice } from '@/ui/notice/Notice'
import { Section } from './Section'
import type { Overview } from './useOverview'
import styles from './overview.module.css'

/** How far ahead a visit is worth seeing at once, in days. */
const SOON = 30

interface Props {
  partners: Overview['partners']
  advises: boolean
  me: string
}

/** Those around the teams: whom to go to next, what they know of us and what is in it for them. */
export function PartnersAcross({ partners: { found, isPending }, advises, me }: Props) {
  const { t } = useTranslation(['advisor', 'offer'])
  const today = useToday()
  const [open, setOpen] = useState<{ what: 'edit' | 'visit'; of: Of<Partner> }>()
  const [said, setSaid] = useState<string>()
  const [all, setAll] = useState(false)
  const next = ({ value }: Of<Partner>) => value.partner.nextVisit ?? '9999'
  const sorted = [...found].sort((a, b) => next(a).localeCompare(next(b)))
  const soon = sorted.filter((one) => next(one) <= plusDays(today, SOON))
  const rest = sorted.filter((one) => !soon.includes(one))
  const close = () => setOpen(undefined)
  const done = (words: string) => {
    setSaid(words)
    close()
  }
  const cards = (some: Of<Partner>[]) => (
    <ul className={styles.list}>
      {some.map((of) => (
        <li key={of.value.id}>
          <PartnerCard
            partner={of.value}
            of={of.team.name}
            {...(advises
              ? {
                  onEdit: () => setOpen({ what: 'edit', of }),
                  onVisit: () => setOpen({ what: 'visit', of }),
                }
              : {})}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <Section id="partnere" title={t('partners.title')} lead={t('partners.lead')} isPending={isPending}>
      {said !== undefined && <Notice kind="good" role="status" title={said} />}
      {found.length === 0 && <p>{t('partners.none')}</p>}
      {cards(soon)}
      {rest.length > 0 && (
        <Button variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('partners.fewer') : t('partners.all', { count: rest.length })}
        </Button>
      )}
      {all && cards(rest)}
      {open?.what === 'visit' && (
        <VisitDialog
          team={open.of.team.id}
          partner={open.of.value}
          me={me}
          onClose={close}
          onSaved={() => done(t('offer:partner.visited'))}
        />
      )}
      {open?.what === 'edit' && (
        <PartnerDialog
          team={open.of.team.id}
          known={open.of.value}
          onClose={close}
          onSaved={(name) => done(t('offer:partner.saved', { name }))}
        />
      )}
    </Section>
  )
}
