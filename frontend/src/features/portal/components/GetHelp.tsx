import { Button, NativeSelect, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnNeed, OwnWish, TeamPhone } from '@/api/types'
import { isTooLong, LongText } from '@/ui/field/LongText'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { LoadingRows } from '@/ui/page/Loading'
import { useAskForHelp, useOwnNeeds } from '../api/useOwnPage'
import { OwnPulse } from './OwnPulse'
import { PortalProblem } from './PortalProblem'
import { RingNow } from './RingNow'
import { useMoment } from './useMoment'
import { nothing, type Wish } from '../api/wish'
import styles from './portal.module.css'

const kinds = [
  'ACUTE_ADVICE',
  'TALK',
  'RESPITE',
  'INFORMATION',
  'PRACTICAL',
  'EXPECTATIONS',
  'STRAIN',
  'LANGUAGE',
  'BISIDDER',
  'MEDIATION',
  'GRIEF',
  'NETWORK',
  'OTHER',
] as const satisfies OwnWish['kind'][]

/** Characters of a note. */
const NOTE = 1000

const urgencies = ['RED', 'YELLOW', 'GREEN'] as const

interface Props {
  /** For whose sake; left out where nobody lets one see anything. What one needs is one's own all the same. */
  citizen?: string
  phone?: TeamPhone | undefined
  /** Kept by the page, so that it outlives a look at another part of it, and a reload. */
  wish: Wish | undefined
  onWish: (wish: Wish) => void
}

/** Asking for help, and what came of it. */
export function GetHelp(props: Props) {
  const { t } = useTranslation('portal')
  const needs = useOwnNeeds()
  const [told, setTold] = useState(false)
  return (
    <>
      {needs.data
        ?.filter((need) => need.awaitsPulse)
        .map((need) => (
          <OwnPulse key={need.id} need={need} onTold={() => setTold(true)} />
        ))}
      {told && <Notice kind="good" role="status" title={t('pulse.thanks')} />}
      <Ask {...props} />
      <section className={styles.part} aria-labelledby="mine-title">
        <h2 id="mine-title">{t('help.mine')}</h2>
        {needs.error && <PortalProblem error={needs.error} onRetry={() => void needs.refetch()} />}
        {needs.isPending && <LoadingRows rows={2} />}
        {needs.data?.length === 0 && <p>{t('help.none')}</p>}
        <ul className={styles.list}>
          {needs.data?.map((need) => (
            <Mine key={need.id} need={need} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Mine({ need }: { need: OwnNeed }) {
  const { t } = useTranslation('portal')
  const { moment } = useMoment()
  return (
    <li>
      <strong>{t(`help.kinds.${need.kind}`)}</strong>, {t(`help.states.${need.state}`)}
      <p className={styles.quiet}>
        {[
          t('help.asked', { when: moment(need.askedAt) }),
          need.takenBy && t('help.takenBy', { name: need.takenBy }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    </li>
  )
}

function Ask({ citizen, phone, wish = nothing, onWish }: Props) {
  const { t } = useTranslation('portal')
  const ask = useAskForHelp(citizen)
  const [checked, setChecked] = useState(false)
  const { kind, note } = wish
  const now = kind === 'ACUTE_ADVICE'
  const urgency = wish.urgency || (now ? 'RED' : '')
  const send = () => {
    setChecked(true)
    if (!kind || !urgency || isTooLong(note, NOTE)) return
    ask.mutate(
      { kind, urgency, ...(note.trim() ? { note: note.trim() } : {}) },
      {
        onSuccess: () => {
          onWish(nothing)
          setChecked(false)
        },
      },
    )
  }
  return (
    <section className={styles.part} aria-labelledby="help-title">
      <h2 id="help-title">
        <Icon of="flag" /> {t('help.title')}
      </h2>
      <p>{t(citizen ? 'help.lead' : 'help.own')}</p>
      <Stack gap="md">
        {ask.error && <PortalProblem error={ask.error} />}
        {ask.isSuccess &&
          (ask.variables.urgency === 'RED' ? (
            <Notice kind="good" role="status" title={t('help.sentRed')}>
              <RingNow phone={phone} />
            </Notice>
          ) : (
            <Notice kind="good" role="status" title={t('help.sent')} />
          ))}
        <NativeSelect
          label={t('help.kind')}
          data={[
            { value: '', label: t('help.choose') },
            ...kinds.map((value) => ({ value, label: t(`help.kinds.${value}`) })),
          ]}
          value={kind}
          error={checked && !kind ? t('help.kindMissing') : undefined}
          onChange={(event) => onWish({ ...wish, kind: event.currentTarget.value as Wish['kind'] })}
        />
        {now && <RingNow phone={phone} />}
        <Radio.Group
          label={t('help.urgency')}
          value={urgency}
          error={checked && !urgency ? t('help.urgencyMissing') : undefined}
          onChange={(value) => onWish({ ...wish, urgency: value })}
        >
          <Stack gap={0}>
            {urgencies.map((value) => (
              <Radio key={value} value={value} py={10} size="md" label={t(`help.urgencies.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <LongText
          label={t('help.note')}
          description={t('help.noteHelp')}
          rows={3}
          most={NOTE}
          value={note}
          onChange={(event) => onWish({ ...wish, note: event.currentTarget.value })}
        />
        <Button
          color={urgency === 'RED' ? 'red' : undefined}
          loading={ask.isPending}
          leftSection={<Icon of={urgency === 'RED' ? 'stop' : 'flag'} size={18} />}
          onClick={send}
        >
          {t('help.send')}
        </Button>
      </Stack>
    </section>
  )
}
