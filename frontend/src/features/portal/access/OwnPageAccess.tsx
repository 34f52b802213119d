import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateIn } from '@/ui/clock/clock'
import { Dialog } from '@/ui/dialog/Dialog'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { LoadingRows } from '@/ui/page/Loading'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useAccess } from '../api/useAccess'
import { PrintedCode } from './PrintedCode'

interface Props {
  team: string
  relative: { id: string; name: string }
  decides: boolean
}

/** The team opens a relative's own page, gives out a code or a link, and closes it. */
export function OwnPageAccess({ team, relative, decides }: Props) {
  const { t } = useTranslation('portal')
  const format = useFormat()
  const { access, code, mail, close } = useAccess(team, relative.id)
  const [closing, setClosing] = useState(false)
  const day = (instant: string) => format.date(dateIn(new Date(instant)))
  const error = access.error ?? code.error ?? mail.error ?? close.error
  const { open, openedAt, openedBy, seenAt, mail: mayMail } = access.data ?? {}
  return (
    <section aria-labelledby="own-page-title">
      <h2 id="own-page-title">{t('access.title')}</h2>
      <p>{t('access.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {access.isPending && <LoadingRows rows={1} />}
      {access.data && (
        <p role="status">
          {open
            ? [
                openedBy && openedAt
                  ? t('access.open', { name: openedBy, date: day(openedAt) })
                  : t('access.opened'),
                seenAt ? t('access.seen', { date: day(seenAt) }) : t('access.never'),
              ].join(' ')
            : t('access.closed')}
        </p>
      )}
      {mail.isSuccess && <Notice kind="good" role="status" title={t('access.mailed')} />}
      {decides && access.data && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<Icon of="print" size={18} />}
            loading={code.isPending}
            onClick={() => code.mutate()}
          >
            {t('access.code')}
          </Button>
          {mayMail && (
            <Button
              variant="default"
              leftSection={<Icon of="mail" size={18} />}
              loading={mail.isPending}
              onClick={() => mail.mutate()}
            >
              {t('access.mail')}
            </Button>
          )}
          {open && (
            <Button variant="subtle" onClick={() => setClosing(true)}>
              {t('access.close')}
            </Button>
          )}
        </Group>
      )}
      {decides && access.data && !mayMail && (
        <p>{t(access.data.mailSetUp ? 'access.noAddress' : 'access.noMail')}</p>
      )}
      {code.data && <PrintedCode name={relative.name} code={code.data} onClose={() => code.reset()} />}
      {closing && (
        <Dialog title={t('access.close')} onClose={() => setClosing(false)}>
          <p>{t('access.closeSure', { name: relative.name })}</p>
          <Group gap="xs">
            <Button
              color="red"
              loading={close.isPending}
              onClick={() => close.mutate(undefined, { onSuccess: () => setClosing(false) })}
            >
              {t('access.close')}
            </Button>
            <Button variant="default" onClick={() => setClosing(false)}>
              {t('access.cancel')}
            </Button>
          </Group>
        </Dialog>
      )}
    </section>
  )
}
