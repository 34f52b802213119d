import { Button, CopyButton, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { sentences } from '@/ui/format/format'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import type { Refusal } from '@/ui/offline/letter'
import { useOutbox } from '@/ui/offline/useOutbox'
import { kinds } from './kinds'
import styles from './frame.module.css'

/** How much was told and is not sent yet. */
export function Waiting() {
  const { t } = useTranslation('app')
  const { waiting, stuck } = useOutbox()
  const count = waiting.length
  if (!stuck || count === 0) return null
  return (
    <div className={styles.offline}>
      <Icon of="offline" />
      {t('unsent.waiting', { count })} {t('unsent.then', { count })}
    </div>
  )
}

/** What was told, but the server would not take. */
export function Refused() {
  const { t } = useTranslation('app')
  const { outbox, refused } = useOutbox()
  if (refused.length === 0) return null
  return (
    <Notice kind="warn" role="alert" title={t('unsent.refused')}>
      <Stack gap="sm" align="flex-start" mt="xs">
        {refused.map((one) => (
          <One key={one.letter.id} refusal={one} />
        ))}
        <Button variant="default" onClick={() => void outbox.forgetRefused()}>
          {t('unsent.seen')}
        </Button>
      </Stack>
    </Notice>
  )
}

function One({ refusal: { letter, why, help } }: { refusal: Refusal }) {
  const { t } = useTranslation('app')
  const citizens = useCitizens(letter.team).data
  const kind = kinds.find(({ name }) => name === letter.kind)
  const name = citizens?.find(({ id }) => id === letter.citizen)?.name
  const what = t(`unsent.kind.${letter.kind as 'mark'}`)
  const words = kind?.wordsOf?.(letter.told)
  return (
    <>
      <p className={styles.refusal}>
        {name ? t('unsent.about', { what, name }) : what}: {sentences(why, help)}
      </p>
      {words && (
        <>
          <blockquote className={styles.refusal}>{words}</blockquote>
          <CopyButton value={words}>
            {({ copied, copy }) => (
              <Button variant="default" leftSection={<Icon of="copy" size={18} />} onClick={copy}>
                {t(copied ? 'unsent.copied' : 'unsent.copy')}
              </Button>
            )}
          </CopyButton>
        </>
      )}
    </>
  )
}
