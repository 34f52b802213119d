import { Button, Stack, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { useAskForLink, useDemoRelatives, useEnter } from '../api/useOwnPage'
import { PortalProblem } from './PortalProblem'
import styles from './portal.module.css'

/**
 * Coming in, with a link or a code. A link's key is used up only when somebody taps: programs that open links in mails
 * to look at them use up nothing.
 */
export function Enter({ link, onEntered }: { link: string; onEntered: () => void }) {
  const { t } = useTranslation('portal')
  const enter = useEnter()
  const [code, setCode] = useState('')
  const [missing, setMissing] = useState(false)
  const go = (proof: string, way?: string) =>
    enter.mutate({ proof, ...(way ? { way } : {}) }, { onSuccess: onEntered })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(!code.trim())
    if (code.trim()) go(code.trim())
  }
  return (
    <div className={styles.enter}>
      {enter.error && <PortalProblem error={enter.error} />}
      {link && !enter.error && (
        <div>
          <p>{t('enter.link')}</p>
          <Button size="lg" fullWidth loading={enter.isPending} onClick={() => go(link)}>
            {t('enter.go')}
          </Button>
        </div>
      )}
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('enter.code')}
            description={t('enter.codeHelp')}
            autoComplete="off"
            autoCapitalize="characters"
            value={code}
            error={missing ? t('enter.missing') : undefined}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" variant={link ? 'default' : 'filled'} loading={enter.isPending}>
            {t('enter.go')}
          </Button>
        </Stack>
      </form>
      <NewLink />
      <DemoRelatives busy={enter.isPending} onChoose={(proof) => go(proof, 'DEMO')} />
    </div>
  )
}

function NewLink() {
  const { t } = useTranslation('portal')
  const ask = useAskForLink()
  const [mail, setMail] = useState('')
  if (ask.isSuccess) return <Notice kind="good" role="status" title={t('enter.sent')} />
  return (
    <section aria-labelledby="new-link-title">
      <h2 id="new-link-title">{t('enter.mailTitle')}</h2>
      <Stack gap="sm">
        {ask.error && <PortalProblem error={ask.error} />}
        <TextInput
          type="email"
          label={t('enter.mail')}
          description={t('enter.mailHelp')}
          autoComplete="email"
          value={mail}
          onChange={(event) => setMail(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={ask.isPending}
          onClick={() => mail.trim() && ask.mutate(mail.trim())}
        >
          {t('enter.send')}
        </Button>
      </Stack>
    </section>
  )
}

function DemoRelatives({ busy, onChoose }: { busy: boolean; onChoose: (proof: string) => void }) {
  const { t } = useTranslation('portal')
  const people = useDemoRelatives().data ?? []
  if (people.length === 0) return null
  return (
    <section aria-labelledby="demo-title">
      <h2 id="demo-title">{t('enter.demoTitle')}</h2>
      <p className={styles.quiet}>{t('enter.demoLead')}</p>
      <ul className={styles.demo}>
        {people.map((one) => (
          <li key={one.proof}>
            <Button
              variant="default"
              fullWidth
              justify="space-between"
              rightSection={<Icon of="right" size={18} />}
              disabled={busy}
              onClick={() => onChoose(one.proof)}
            >
              {one.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
