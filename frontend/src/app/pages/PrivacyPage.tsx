import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { AboutPerson } from '@/features/privacy/components/AboutPerson'
import type { Subject } from '@/features/privacy/api/subject'
import { Icon } from '@/ui/icon/Icon'
import { Page } from '@/ui/page/Page'
import { useSignedIn } from '../signedIn'
import { NotFoundPage } from './NotFoundPage'

export function CitizenPrivacyPage() {
  const { citizen = '' } = useParams()
  return (
    <PrivacyPage subject={{ kind: 'CITIZEN', id: citizen }} page={`/borgere/${citizen}`} list="/borgere" />
  )
}

export function RelativePrivacyPage() {
  const { relative = '' } = useParams()
  return (
    <PrivacyPage
      subject={{ kind: 'RELATIVE', id: relative }}
      page={`/paaroerende/${relative}`}
      list="/paaroerende/alle"
    />
  )
}

/** A member's own. */
export function OwnPrivacyPage() {
  const { session } = useSignedIn()
  if (session.member == null) return <NotFoundPage />
  return <PrivacyPage subject={{ kind: 'MEMBER', id: session.member }} page="/teamet" list="/teamet" />
}

function PrivacyPage({ subject, page, list }: { subject: Subject; page: string; list: string }) {
  const { t } = useTranslation('privacy')
  const { team, session } = useSignedIn()
  const navigate = useNavigate()
  const back = (
    <Button component={Link} to={page} variant="subtle" leftSection={<Icon of="left" size={16} />}>
      {t('back')}
    </Button>
  )
  return (
    <Page title={t(`title.${subject.kind}`)} actions={back}>
      <AboutPerson
        team={team.id}
        subject={subject}
        decides={session.member != null}
        onForgotten={() => void navigate(list)}
      />
    </Page>
  )
}
