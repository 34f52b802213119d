import { Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Member } from '@/api/types'
import { useFormat } from '@/ui/format/useFormat'
import { Icon } from '@/ui/icon/Icon'
import { Notice } from '@/ui/notice/Notice'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { isWords, type Field } from './join'
import styles from './run.module.css'
import type { Clash, useDraft } from './useDraft'

interface Props {
  draft: ReturnType<typeof useDraft>
  members: Member[]
}

/** Whether what is written is kept, and what another has written over it. */
export function DraftState({ draft, members }: Props) {
  const { t } = useTranslation('meeting')
  if (draft.clash) return <Clashing draft={draft} clash={draft.clash} members={members} />
  if (draft.kept === 'failed') return <ProblemNotice error={draft.error} />
  // Before anything is written nothing has been kept.
  const nothing = !Object.values(draft.written).some(Boolean)
  return (
    <>
      {draft.replaced.map(({ field, words }) => (
        <Notice
          key={field}
          kind="warn"
          role="status"
          title={t('draft.replaced', { field: t(`write.${field}`) })}
        >
          <blockquote className={styles.theirs}>{words}</blockquote>
          <Group gap="xs">
            <Button variant="default" onClick={() => draft.bringBack(field)}>
              {t('draft.bringBack')}
            </Button>
            <Button variant="default" onClick={() => draft.accept(field)}>
              {t('draft.accept')}
            </Button>
          </Group>
        </Notice>
      ))}
      <p role="status" className={styles.kept} hidden={draft.kept === 'kept' && nothing}>
        <Icon of={draft.kept === 'offline' ? 'offline' : draft.kept === 'kept' ? 'check' : 'pen'} size={16} />{' '}
        {t(`draft.${draft.kept === 'taken' ? 'writing' : draft.kept}`)}
      </p>
    </>
  )
}

/** What both have written in one field, and what came too late because another has settled the item. */
function Clashing({ draft, clash, members }: Props & { clash: Clash }) {
  const { t } = useTranslation('meeting')
  const format = useFormat()
  const clipboard = useClipboard()
  const said = (field: Field, value: string | undefined) =>
    !value
      ? t('draft.empty')
      : field === 'owner'
        ? (members.find(({ id }) => id === value)?.name ?? value)
        : field === 'due'
          ? format.date(value)
          : value
  const { theirs } = clash
  const late = clash.late.map((field) => said(field, draft.written[field])).join('\n')
  return (
    <>
      {clash.late.length > 0 && (
        <Notice
          kind="warn"
          role="alert"
          title={t('draft.settled', {
            name: theirs.settledBy ?? t('draft.somebody'),
            outcome: t(`outcome.is.${theirs.outcome}`),
          })}
        >
          {theirs.written.decision && <p>{t('draft.settledWith', { words: theirs.written.decision })}</p>}
          <p>{t('draft.late')}</p>
          <blockquote className={styles.theirs}>{late}</blockquote>
          <Group gap="xs">
            <Button variant="default" onClick={() => clipboard.copy(late)}>
              {t(clipboard.copied ? 'draft.copied' : 'draft.copy')}
            </Button>
            {clash.late.includes('decision') && (
              <Button variant="default" onClick={() => draft.letGo(true)}>
                {t('draft.asNote')}
              </Button>
            )}
            <Button variant="default" onClick={() => draft.letGo(false)}>
              {t('draft.letGo')}
            </Button>
          </Group>
        </Notice>
      )}
      {clash.clash.map((field) => (
        <Notice key={field} kind="warn" role="alert" title={t('draft.taken', { field: t(`write.${field}`) })}>
          <p>{t('draft.takenHelp')}</p>
          <blockquote className={styles.theirs}>{said(field, theirs.written[field])}</blockquote>
          <Group gap="xs">
            {isWords(field) && <Button onClick={() => draft.choose(field, 'both')}>{t('draft.both')}</Button>}
            <Button variant="default" onClick={() => draft.choose(field, 'mine')}>
              {t('draft.mine')}
            </Button>
            <Button variant="default" onClick={() => draft.choose(field, 'theirs')}>
              {t('draft.theirs')}
            </Button>
          </Group>
        </Notice>
      ))}
    </>
  )
}
