import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { ProblemNotice } from '@/ui/problem/ProblemNotice'
import { useTalkPhone } from '../api/useTalks'

/** Where to ring: behind a tap, so that nobody reads it over a shoulder and it is known who asked. */
export function TalkPhone({ team, talk }: { team: string; talk: string }) {
  const { t } = useTranslation('relative')
  const phone = useTalkPhone(team, talk)
  if (phone.data?.phone != null)
    return (
      <Button
        component="a"
        href={`tel:${phone.data.phone.replaceAll(/\s/g, '')}`}
        variant="default"
        leftSection={<Icon of="phone" size={18} />}
      >
        {phone.data.phone}
      </Button>
    )
  return (
    <>
      {phone.error && <ProblemNotice error={phone.error} />}
      {phone.data ? (
        <p role="status">{t('talk.noPhone')}</p>
      ) : (
        <Button
          variant="default"
          loading={phone.isPending}
          leftSection={<Icon of="phone" size={18} />}
          onClick={() => phone.mutate()}
        >
          {t('talk.phone')}
        </Button>
      )}
    </>
  )
}
