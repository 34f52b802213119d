import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router'
import { useSession } from '@/features/identity/api/useSession'
import { SignIn } from '@/features/identity/components/SignIn'
import { Page } from '@/ui/page/Page'
import { LanguageSwitch } from '../frame/LanguageSwitch'
import { Mark } from '../frame/Mark'
import styles from './signIn.module.css'

export function SignInPage() {
  const { t } = useTranslation('identity')
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const session = useSession()
  const asked = search.get('efter') ?? '/'
  // Only a path of our own: an address from outside is not gone to.
  const next = /^\/(?![/\\])/.test(asked) ? asked : '/'
  if (session.data) return <Navigate to={next} replace />
  return (
    <main className={styles.main}>
      <div className={styles.card}>
        <div className={styles.top}>
          <Mark size={48} />
          <LanguageSwitch />
        </div>
        <Page title={t('title')} lead={t('lead')}>
          <SignIn onSignedIn={() => void navigate(next, { replace: true })} />
          <p>
            <Link to="/din-side">{t('relative')}</Link>
          </p>
        </Page>
      </div>
    </main>
  )
}
