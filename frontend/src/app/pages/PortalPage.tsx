import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { OwnPage } from '@/api/types'
import { useOwnLine } from '@/features/portal/api/useOwnLine'
import { useLeave, useOwnPage, usePreferReading } from '@/features/portal/api/useOwnPage'
import { useWritten } from '@/features/portal/api/written'
import { AboutMe } from '@/features/portal/components/AboutMe'
import { Enter } from '@/features/portal/components/Enter'
import { GetHelp } from '@/features/portal/components/GetHelp'
import { Handbook } from '@/features/portal/components/Handbook'
import { Overview } from '@/features/portal/components/Overview'
import { OwnBook } from '@/features/portal/components/OwnBook'
import { OwnTalks } from '@/features/portal/components/OwnTalks'
import { PortalProblem } from '@/features/portal/components/PortalProblem'
import { Reading, type PageLanguage } from '@/features/portal/components/Reading'
import { Unsent } from '@/features/portal/components/Unsent'
import { WhoToAsk } from '@/features/portal/components/WhoToAsk'
import { Icon } from '@/ui/icon/Icon'
import { Empty } from '@/ui/page/Empty'
import { LoadingRows } from '@/ui/page/Loading'
import { Page } from '@/ui/page/Page'
import { SubNav } from '@/ui/page/SubNav'
import { Mark } from '../frame/Mark'
import styles from '@/features/portal/components/portal.module.css'

/** The relatives' own page, outside the team's frame: coming in, and what is there for them. */
export function PortalPage() {
  const { t, i18n } = useTranslation('portal')
  const page = useOwnPage()
  const prefer = usePreferReading()
  const leave = useLeave()
  const [large, setLarge] = useState(false)
  const me = page.data
  const language = me?.language
  const wide = me ? me.largeText : large

  useEffect(() => {
    if (language) void i18n.changeLanguage(language)
  }, [language, i18n])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-large', wide)
    return () => document.documentElement.removeAttribute('data-large')
  }, [wide])

  const read = (chosen: PageLanguage, letters: boolean) => {
    if (me) prefer.mutate({ language: chosen, largeText: letters })
    else {
      setLarge(letters)
      void i18n.changeLanguage(chosen)
    }
  }
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span className={styles.who}>
          <Mark size={40} /> {me?.name}
        </span>
        {me && (
          <Button
            variant="subtle"
            loading={leave.isPending}
            leftSection={<Icon of="out" size={18} />}
            onClick={() => leave.mutate()}
          >
            {t('leave')}
          </Button>
        )}
        <Reading language={i18n.language} large={wide} onChange={read} />
        {leave.error && <PortalProblem error={leave.error} />}
      </header>
      <main>
        {prefer.error && (
          <div className={styles.told}>
            <PortalProblem error={prefer.error} />
          </div>
        )}
        {me ? (
          <Inside me={me} />
        ) : me === null ? (
          <Outside />
        ) : (
          <Page title={t('title')} tabTitle={t('tab')}>
            {page.error ? (
              <PortalProblem error={page.error} onRetry={() => void page.refetch()} />
            ) : (
              <LoadingRows rows={3} height={96} />
            )}
          </Page>
        )}
      </main>
    </div>
  )
}

function Outside() {
  const { t } = useTranslation('portal')
  const navigate = useNavigate()
  const { hash } = useLocation()
  return (
    <Page title={t('enter.title')} lead={t('enter.lead')}>
      {/* The key goes out of the address at once, so that it does not stay in the history. */}
      <Enter link={hash.slice(1)} onEntered={() => void navigate('/din-side', { replace: true })} />
      <p>
        <Link to="/log-ind">{t('enter.staff')}</Link>
      </p>
    </Page>
  )
}

const places = ['', 'kontaktbog', 'hjaelp', 'haandbog', 'om-dig'] as const
const names = {
  '': 'home',
  kontaktbog: 'book',
  hjaelp: 'help',
  haandbog: 'handbook',
  'om-dig': 'me',
} as const

function Inside({ me }: { me: OwnPage }) {
  const { t } = useTranslation('portal')
  useOwnLine()
  const { '*': path = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { drafts, draft, wishes, wish } = useWritten(me.name)
  // Where something waits one lands first; once there, one is not moved when it is read.
  const [landing] = useState(() => (me.citizens.find(({ news }) => news > 0) ?? me.citizens[0])?.id ?? '')
  const chosen = search.get('borger') ?? landing
  const place = places.find((one) => one === path) ?? ''
  const citizen = me.citizens.find(({ id }) => id === chosen) ?? me.citizens[0]
  const to = (one: (typeof places)[number]) =>
    `/din-side${one && `/${one}`}${me.citizens.length > 1 && citizen ? `?borger=${citizen.id}` : ''}`
  // Written about somebody who does not let one see anything any more.
  const unsent = Object.entries(drafts).filter(
    ([id, words]) => words.trim() && me.citizens.every((one) => one.id !== id),
  )
  const about = (part: (one: NonNullable<typeof citizen>) => ReactNode) =>
    citizen ? part(citizen) : <Nobody me={me} />
  return (
    <Page title={t(`places.${names[place]}`)} tabTitle={t('tab')}>
      <SubNav
        label={t('places.label')}
        pages={places.map((one) => ({ to: to(one), name: t(`places.${names[one]}`), end: one === '' }))}
      />
      {place === '' && <OwnTalks talks={me.talks} />}
      {me.citizens.length > 1 && citizen && place !== 'haandbog' && place !== 'om-dig' && (
        <Choice citizens={me.citizens} chosen={citizen.id} onChoose={(borger) => setSearch({ borger })} />
      )}
      {place === '' && about(({ id }) => <Overview key={id} citizen={id} book={to('kontaktbog')} />)}
      {place === 'kontaktbog' &&
        unsent.map(([id, words]) => <Unsent key={id} words={words} onDrop={() => draft(id, '')} />)}
      {place === 'kontaktbog' &&
        about((one) => (
          <OwnBook
            key={one.id}
            citizen={one}
            words={drafts[one.id] ?? ''}
            onWords={(words) => draft(one.id, words)}
          />
        ))}
      {place === 'hjaelp' && (
        // Stays as it is where a citizen closes the page while one writes; another one's choice begins anew.
        <GetHelp
          key={chosen}
          {...(citizen ? { citizen: citizen.id } : {})}
          phone={me.phone}
          wish={wishes[chosen]}
          onWish={(asked) => wish(chosen, asked)}
        />
      )}
      {place === 'haandbog' && <Handbook />}
      {place === 'om-dig' && <AboutMe {...(citizen ? { citizen: citizen.id } : {})} />}
    </Page>
  )
}

interface ChoiceProps {
  citizens: OwnPage['citizens']
  chosen: string
  onChoose: (citizen: string) => void
}

/** Whom to see, with a mark on those where something waits. */
function Choice({ citizens, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('portal')
  return (
    <>
      <NativeSelect
        mb="md"
        label={t('choose')}
        data={citizens.map(({ id, name, news }) => ({
          value: id,
          label: news > 0 && id !== chosen ? t('news.mark', { name, count: news }) : name,
        }))}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
      {citizens
        .filter(({ id, news }) => news > 0 && id !== chosen)
        .map(({ id, name, news }) => (
          <p key={id}>
            <Button variant="default" leftSection={<Icon of="mail" size={18} />} onClick={() => onChoose(id)}>
              {t('news.about', { name, count: news })}
            </Button>
          </p>
        ))}
    </>
  )
}

/** Where no citizen lets one see anything, there is still the telephone, and help for oneself. */
function Nobody({ me }: { me: OwnPage }) {
  const { t } = useTranslation('portal')
  return (
    <>
      <Empty icon="lock" title={t('nobody.title')}>
        <p>{t('nobody.help')}</p>
      </Empty>
      <WhoToAsk phone={me.phone} />
    </>
  )
}
