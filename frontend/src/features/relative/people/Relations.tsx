import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Citizen, Member, Relation, Relative } from '@/api/types'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useEndRelation } from '../api/useSaveRelative'
import { Dialog } from '@/ui/dialog/Dialog'
import { RelationDialog } from './RelationDialog'
import rows from '@/ui/list/rows.module.css'
import facts from '@/ui/list/facts.module.css'
import { named } from '@/ui/words/named'
import styles from './people.module.css'

interface Props {
  team: string
  relative: Relative
  citizens: Citizen[]
  members: Member[]
  decides: boolean
}

/** To whom a relative is near, what they carry there, and whom they ring. */
export function Relations({ team, relative, citizens, members, decides }: Props) {
  const { t } = useTranslation('relative')
  const [edited, setEdited] = useState<Relation | 'new'>()
  const [ended, setEnded] = useState<Relation>()
  return (
    <section aria-labelledby="near-title">
      <h2 id="near-title">{t('page.near')}</h2>
      {relative.relations.length === 0 && <p className={rows.quiet}>{t('page.nobodyNear')}</p>}
      <ul className={styles.cards}>
        {relative.relations.map((near) => (
          <li key={near.citizen} className={styles.card}>
            <h3>
              {t('relationTo', { kind: t(`relation.${near.kind}`) })}{' '}
              <Link to={`/borgere/${near.citizen}`}>{near.citizenName}</Link>
            </h3>
            <dl className={facts.facts}>
              <dt>{t('page.tasks')}</dt>
              <dd>{near.tasks.length > 0 ? near.tasks.join(', ') : t('page.noTasks')}</dd>
              <dt>{t('page.contact')}</dt>
              <dd>{near.contactPersonName ?? t('page.noContact')}</dd>
            </dl>
            {decides && (
              <Group gap="xs">
                <Button
                  variant="default"
                  aria-label={named(t('page.changeRelation'), near.citizenName)}
                  onClick={() => setEdited(near)}
                >
                  {t('page.changeRelation')}
                </Button>
                <Button
                  variant="subtle"
                  aria-label={named(t('page.endRelation'), near.citizenName)}
                  onClick={() => setEnded(near)}
                >
                  {t('page.endRelation')}
                </Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      {decides && (
        <Button variant="subtle" leftSection={<Icon of="plus" size={18} />} onClick={() => setEdited('new')}>
          {t('page.addRelation')}
        </Button>
      )}
      {edited && (
        <RelationDialog
          team={team}
          relative={relative}
          known={edited === 'new' ? undefined : edited}
          citizens={citizens}
          members={members}
          onClose={() => setEdited(undefined)}
        />
      )}
      {ended && (
        <EndDialog team={team} relative={relative} near={ended} onClose={() => setEnded(undefined)} />
      )}
    </section>
  )
}

interface EndProps {
  team: string
  relative: Relative
  near: Relation
  onClose: () => void
}

function EndDialog({ team, relative, near, onClose }: EndProps) {
  const { t } = useTranslation('relative')
  const end = useEndRelation(team, relative.id)
  return (
    <Dialog title={t('page.endRelation')} onClose={onClose}>
      <p>{t('page.endConfirm', { relative: relative.name, citizen: near.citizenName })}</p>
      {end.error && <ProblemNotice error={end.error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          loading={end.isPending}
          onClick={() =>
            end.mutate({ citizen: near.citizen, version: relative.version }, { onSuccess: onClose })
          }
        >
          {t('page.endRelation')}
        </Button>
      </Group>
    </Dialog>
  )
}
