import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/dialog/Dialog'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useErasure, useForget } from '../api/useErasure'
import type { Subject } from '../api/subject'
import styles from './held.module.css'

interface Props {
  team: string
  subject: Subject
  onForgotten: () => void
}

/** Forgets somebody who asks for it, after it was said what goes and what stays. */
export function Forget(props: Props) {
  const { t } = useTranslation('privacy')
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="forget-title" className={styles.danger}>
      <h2 id="forget-title">{t('forget.title')}</h2>
      <p>{t(`forget.lead.${props.subject.kind}`)}</p>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('forget.open')}
      </Button>
      {open && <ForgetDialog {...props} onClose={() => setOpen(false)} />}
    </section>
  )
}

function ForgetDialog({ team, subject, onForgotten, onClose }: Props & { onClose: () => void }) {
  const { t, i18n } = useTranslation('privacy')
  const [sure, setSure] = useState(false)
  const erasure = useErasure(team, subject, i18n.language)
  const forget = useForget(team, subject)
  const told = erasure.data
  const may = told?.first.length === 0 && told.goes.length > 0
  return (
    <Dialog title={t(`forget.ask.${subject.kind}`)} size="lg" onClose={onClose}>
      <Stack gap="sm">
        {erasure.isPending && <LoadingRows rows={3} />}
        {told && (
          <>
            <Told title={t('forget.first')} lines={told.first} />
            <Told title={t('forget.goes')} lines={told.goes} />
            {told.goes.length === 0 && <p>{t('forget.nothing')}</p>}
            <Told title={t(`forget.stays.${subject.kind}`)} lines={told.stays} />
          </>
        )}
        {may && (
          <Checkbox
            label={t('forget.sure')}
            checked={sure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
        )}
        {erasure.error && <ProblemNotice error={erasure.error} onRetry={() => void erasure.refetch()} />}
        {forget.error && <ProblemNotice error={forget.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('forget.cancel')}
          </Button>
          {may && (
            <Button
              color="red"
              disabled={!sure}
              loading={forget.isPending}
              onClick={() => forget.mutate(undefined, { onSuccess: onForgotten })}
            >
              {t('forget.do')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
