import { Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Relative } from '@/api/types'
import { merged, singles, type Single } from './merged'
import { useRelativeInWords, type Told } from './useRelativeInWords'
import styles from './merge.module.css'

interface Props {
  stays: Relative
  goes: Relative
  theirs: Single[]
  onTheirs: (theirs: Single[]) => void
}

const rows: { field: Told; single?: Single }[] = [
  { field: 'name', single: 'NAME' },
  { field: 'phone', single: 'PHONE' },
  { field: 'mail', single: 'MAIL' },
  { field: 'near' },
  { field: 'languages' },
  { field: 'reachable' },
  { field: 'situation' },
  { field: 'network' },
]

/** Both notes side by side, and what will stand; where there can be only one, one chooses. */
export function MergePreview({ stays, goes, theirs, onTheirs }: Props) {
  const { t } = useTranslation('relative')
  const words = useRelativeInWords()
  const after = merged(stays, goes, theirs)
  const choose = (single: Single, other: boolean) =>
    onTheirs(other ? [...theirs, single] : theirs.filter((one) => one !== single))
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by keyboard
    <div className={styles.scroll} role="region" aria-label={t('merge.preview')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('merge.field')}</th>
            <th scope="col">{t('merge.this')}</th>
            <th scope="col">{t('merge.that')}</th>
            <th scope="col">{t('merge.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, single }) => {
            const [mine, other] = [words(stays, field), words(goes, field)]
            const [known, told] = single ? [stays[singles[single]], goes[singles[single]]] : []
            const differ = known !== undefined && told !== undefined && known !== told
            const cell = (value: string, side: boolean) =>
              single && differ ? (
                <Radio
                  name={`merge-${field}`}
                  label={value}
                  checked={theirs.includes(single) === side}
                  onChange={() => choose(single, side)}
                />
              ) : (
                value
              )
            return (
              <tr key={field}>
                <th scope="row">{t(`merge.fields.${field}`)}</th>
                <td data-label={t('merge.this')}>{cell(mine, false)}</td>
                <td data-label={t('merge.that')}>{cell(other, true)}</td>
                <td className={styles.after} data-label={t('merge.after')}>
                  {words(after, field)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
