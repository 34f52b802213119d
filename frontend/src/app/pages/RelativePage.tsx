import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { hasCode } from '@/api/problem'
import type { Relative } from '@/api/types'
import { useCitizens } from '@/features/citizen/api/useCitizens'
import { OwnPageAccess } from '@/features/portal/access/OwnPageAccess'
import { HeldLink } from '@/features/privacy/components/HeldLink'
import { useRelative } from '@/features/relative/api/useRelative'
import { Agreements } from '@/features/relative/agreement/Agreements'
import { GivenList } from '@/features/relative/given/GivenList'
import { OwnAnswers } from '@/features/relative/given/OwnAnswers'
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
import { Parts, type Part } from '@/ui/page/Parts'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useNeedNews } from './useNeedNews'
import { useSignedIn } from '../signedIn'

/** One relative: who, near to whom, what they need, what they may see. */
export function RelativePage() {
  const { t } = useTranslation('relative')
  const { team, session } = useSignedIn()
  const { relative: id = '' } = useParams()
  const found = useRelative(team.id, id)
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
          <OwnAnswers team={team.id} relative={relative.id} />
          <RelativeFacts relative={relative} />
          <RelativeParts relative={relative} />
          <Doubles team={team.id} relative={relative} decides={decides} />
          <HeldLink kind="RELATIVE" to={`/paaroerende/${relative.id}/indsigt`} />
          {editing && <EditRelative team={team.id} relative={relative} onClose={() => setEditing(false)} />}
        </>
      )}
    </Page>
  )
}

/** What they need and what is said first, then what is agreed, and last what is seldom changed. */
function RelativeParts({ relative }: { relative: Relative }) {
  const { t } = useTranslation(['relative', 'portal'])
  const { team, session } = useSignedIn()
  const citizens = useCitizens(team.id).data ?? []
  const members = useTeam(team.id).data?.members ?? []
  const news = useNeedNews(team.id)
  const about = { team: team.id, decides: session.member != null }
  const { id } = relative
  const book: Part = {
    id: 'kontaktbog',
    name: t('book.title'),
    content: relative.relations.map(({ citizen, citizenName }) => (
      <ContactBook
        key={citizen}
        {...about}
        relative={relative}
        citizen={{ id: citizen, name: citizenName }}
      />
    )),
  }
  const ownPage: Part = {
    id: 'egen-side',
    name: t('portal:access.title'),
    content: <OwnPageAccess {...about} relative={relative} />,
  }
  const teams = session.role !== 'ADVISOR'
  return (
    <Parts
      parts={[
        {
          id: 'behov',
          name: t('page.needs'),
          content: <RelativeNeeds {...about} advises={!teams} relative={id} members={members} about={news} />,
        },
        {
          id: 'kontakt',
          name: t('contact.title'),
          half: true,
          content: <Contacts {...about} relative={id} />,
        },
        {
          id: 'samtaler',
          name: t('talk.title'),
          half: true,
          content: <TalkList {...about} relative={relative} members={members} />,
        },
        ...(teams && relative.relations.length > 0 ? [book] : []),
        { id: 'tilbud', name: t('given.title'), half: true, content: <GivenList {...about} relative={id} /> },
        {
          id: 'aftaler',
          name: t('agreement.title'),
          half: true,
          content: <Agreements {...about} relative={id} />,
        },
        {
          id: 'taet-paa',
          name: t('page.near'),
          half: true,
          content: <Relations {...about} relative={relative} citizens={citizens} members={members} />,
        },
        {
          id: 'samtykke',
          name: t('consent.title'),
          half: true,
          content: <Consents {...about} relative={id} relations={relative.relations} />,
        },
        ...(teams ? [ownPage] : []),
      ]}
    />
  )
}
