import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { hasCode } from '@/api/problem'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { OwnPageAccess } from '@/features/portal/access/OwnPageAccess'
import { HeldLink } from '@/features/privacy/components/HeldLink'
import { useRelative } from '@/features/relative/api/useRelative'
import { Agreements } from '@/features/relative/agreement/Agreements'
import { GivenList } from '@/features/relative/given/GivenList'
import { TalkList } from '@/features/relative/talk/TalkList'
import { ContactBook } from '@/features/relative/book/ContactBook'
import { Consents } from '@/features/relative/people/Consents'
import { Contacts } from '@/features/relative/people/Contacts'
import { Doubles } from '@/features/relative/people/Doubles'
import { EditRelative } from '@/features/relative/people/EditRelative'
import { RelativeFacts } from '@/features/relative/people/RelativeFacts'
import { RelativeNeeds } from '@/features/relative/people/RelativeNeeds'
import { Relations } from '@/features/relative/people/Relations'
import { useTeam } from '@/features/team/api/useTeam'
import { Icon } from '@/ui/icon/Icon'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useSignedIn } from '../signedIn'
import styles from './relatives.module.css'

/** One relative: who, near to whom, what they need, what they may see. */
export function RelativePage() {
  const { t } = useTranslation('relative')
  const { team, session } = useSignedIn()
  const { relative: id = '' } = useParams()
  const found = useRelative(team.id, id)
  const citizens = useCitizens(team.id).data ?? []
  const members = useTeam(team.id).data?.members ?? []
  const [editing, setEditing] = useState(false)
  const decides = session.member != null
  const relative = found.data

  const actions = (
    <Group gap="xs">
      <Button
        component={Link}
        to="/paaroerende/alle"
        variant="subtle"
        leftSection={<Icon of="left" size={16} />}
      >
        {t('page.back')}
      </Button>
      {decides && relative && (
        <Button variant="default" leftSection={<Icon of="pen" size={18} />} onClick={() => setEditing(true)}>
          {t('page.edit')}
        </Button>
      )}
    </Group>
  )
  if (hasCode(found.error, 'RELATIVE_MERGED'))
    return (
      <Page title={t('page.merged')} tabTitle={t('page.tab')}>
        <Button component={Link} to={`/paaroerende/${found.error.mergedInto ?? ''}`}>
          {t('page.mergedGo')}
        </Button>
      </Page>
    )
  if (hasCode(found.error, 'UNKNOWN_RELATIVE') || hasCode(found.error, 'INVALID_PARAMETER'))
    return (
      <Page title={t('page.unknown')} tabTitle={t('page.tab')} actions={actions}>
        {null}
      </Page>
    )
  return (
    <Page title={relative?.name ?? t('page.tab')} tabTitle={t('page.tab')} actions={actions}>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <LoadingRows rows={3} height={96} />}
      {relative && (
        <>
          <RelativeFacts relative={relative} />
          <RelativeNeeds team={team.id} relative={relative.id} members={members} decides={decides} />
          <div className={styles.sides}>
            <GivenList team={team.id} relative={relative.id} decides={decides} />
            <TalkList team={team.id} relative={relative} members={members} decides={decides} />
          </div>
          <Agreements team={team.id} relative={relative.id} decides={decides} />
          <div className={styles.sides}>
            <div>
              <Relations
                team={team.id}
                relative={relative}
                citizens={citizens}
                members={members}
                decides={decides}
              />
              <Contacts team={team.id} relative={relative.id} decides={decides} />
            </div>
            <Consents
              team={team.id}
              relative={relative.id}
              relations={relative.relations}
              decides={decides}
            />
          </div>
          {session.role !== 'ADVISOR' && (
            <>
              {relative.relations.map(({ citizen, citizenName }) => (
                <ContactBook
                  key={citizen}
                  team={team.id}
                  relative={relative}
                  citizen={{ id: citizen, name: citizenName }}
                  decides={decides}
                />
              ))}
              <OwnPageAccess team={team.id} relative={relative} decides={decides} />
            </>
          )}
          <Doubles team={team.id} relative={relative} decides={decides} />
          <HeldLink kind="RELATIVE" to={`/paaroerende/${relative.id}/indsigt`} />
          {editing && <EditRelative team={team.id} relative={relative} onClose={() => setEditing(false)} />}
        </>
      )}
    </Page>
  )
}
