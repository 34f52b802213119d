import { Button, Select, Textarea, TextInput, UnstyledButton } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Member } from '@/api/types'
import { useToday } from '@/ui/clock/clock'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { ItemFacts } from '../agenda/ItemFacts'
import { useItem, type ItemChange } from '../api/useItem'
import { itemTitle } from '../words/itemTitle'
import { AdvisorMeeting } from '../handed/AdvisorMeeting'
import { DraftState } from './DraftState'
import { HandOnRed } from './HandOnRed'
import styles from './run.module.css'
import { useDraft, type OwnWords } from './useDraft'
import { carriedOn } from './whatCounts'

interface Props {
  team: string
  meeting: string
  item: AgendaItem
  members: Member[]
  own: OwnWords
  onSettled: () => void
  answers?: Answers | undefined
}

/** What the page has to answer an item with; whatever is chosen is written as the decision. */
export type Answers = (item: AgendaItem, onChosen: (decision: string) => void) => ReactNode

type Outcome = Extract<ItemChange, { do: 'settle' }>['outcome']

/** One item: what it is about, and beside it what is said, and the decision with who and when. */
export function RunItem({ team, meeting, item, members, own, onSettled, answers }: Props) {
  const { t } = useTranslation(['meeting', 'relative'])
  const today = useToday()
  const draft = useDraft(team, meeting, item, own)
  const settle = useItem(team, meeting, item.id ?? '')
  const [more, setMore] = useState(item.written.plan != null || item.written.options != null)
  const [asking, setAsking] = useState(false)
  const { written, write } = draft
  const open = item.outcome === 'OPEN'
  const outcome = (wanted: Outcome) =>
    void draft.flush().then(
      (version) => settle.mutate({ do: 'settle', version, outcome: wanted }, { onSuccess: onSettled }),
      () => undefined,
    )
  return (
    <article className={styles.item}>
      <h2 id="run-item" tabIndex={-1} className={styles.title}>
        {itemTitle(t, item)}
      </h2>
      <div className={styles.sides}>
        <div className={styles.about}>
          <ItemFacts item={item} />
          {open &&
            answers?.(item, (decision) =>
              write({ decision: written.decision?.trim() ? written.decision : decision }),
            )}
        </div>
        <div className={styles.writing}>
          <Textarea
            label={t('write.note')}
            size="lg"
            autosize
            minRows={2}
            value={written.note ?? ''}
            onChange={(event) => write({ note: event.currentTarget.value })}
          />
          <div className={styles.decision}>
            <Textarea
              autosize
              minRows={1}
              label={t('write.decision')}
              size="lg"
              disabled={!open}
              value={written.decision ?? ''}
              onChange={(event) => write({ decision: event.currentTarget.value })}
            />
            <Select
              label={t('write.owner')}
              size="lg"
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('write.nobody') }}
              disabled={!open}
              data={members.map(({ id, name }) => ({ value: id, label: name }))}
              value={written.owner ?? null}
              onChange={(owner) => write({ owner: owner ?? undefined })}
            />
            <TextInput
              type="date"
              label={t('write.due')}
              size="lg"
              min={today}
              disabled={!open}
              value={written.due ?? ''}
              onChange={(event) => write({ due: event.currentTarget.value || undefined })}
            />
          </div>
          <UnstyledButton className={styles.more} aria-expanded={more} onClick={() => setMore(!more)}>
            {t('write.more')} <Icon of={more ? 'up' : 'down'} size={16} />
          </UnstyledButton>
          {more && (
            <div className={styles.both}>
              <Textarea
                label={t('write.plan')}
                autosize
                minRows={2}
                value={written.plan ?? ''}
                onChange={(event) => write({ plan: event.currentTarget.value })}
              />
              <Textarea
                label={t('write.options')}
                autosize
                minRows={2}
                value={written.options ?? ''}
                onChange={(event) => write({ options: event.currentTarget.value })}
              />
            </div>
          )}
          <DraftState draft={draft} members={members} />
          {settle.error && <ProblemNotice error={settle.error} />}
          {open ? (
            <div className={styles.outcomes} role="group" aria-label={t('outcome.label')}>
              <Button size="lg" loading={settle.isPending} onClick={() => outcome('DECIDED')}>
                {t('outcome.decide')}
              </Button>
              <Button size="lg" variant="default" onClick={() => outcome('DONE')}>
                {t('outcome.done')}
              </Button>
              {item.kind === 'NEED' && (
                <Button
                  size="lg"
                  variant="default"
                  onClick={() => (item.need?.urgency === 'RED' ? setAsking(true) : outcome('HANDED_ON'))}
                >
                  {t('outcome.handOn')}
                </Button>
              )}
              <Button size="lg" variant="default" onClick={() => outcome('LATER')}>
                {t('outcome.later')}
              </Button>
            </div>
          ) : (
            <Settled
              team={team}
              item={item}
              busy={settle.isPending}
              onReopen={() =>
                void draft.flush().then(
                  (version) => settle.mutate({ do: 'reopen', version }),
                  () => undefined,
                )
              }
            />
          )}
          {asking && (
            <HandOnRed
              team={team}
              onClose={() => setAsking(false)}
              onDo={() => {
                setAsking(false)
                outcome('HANDED_ON')
              }}
            />
          )}
        </div>
      </div>
    </article>
  )
}

/** What came of it, and the way back where nothing has been carried on elsewhere. */
interface SettledProps {
  team: string
  item: AgendaItem
  busy: boolean
  onReopen: () => void
}

function Settled({ team, item, busy, onReopen }: SettledProps) {
  const { t } = useTranslation('meeting')
  const elsewhere = carriedOn(item)
  return (
    <div>
      <p className={styles.settled}>
        <Icon of="check" /> {t(`outcome.is.${item.outcome}`)}
        {item.outcome === 'HANDED_ON' && (
          <>
            . <AdvisorMeeting team={team} />
          </>
        )}
      </p>
      {elsewhere ? (
        <p className={styles.hint}>{t(`outcome.${elsewhere}`)}</p>
      ) : (
        <Button mt="xs" variant="default" loading={busy} onClick={onReopen}>
          {t('outcome.reopen')}
        </Button>
      )}
    </div>
  )
}
