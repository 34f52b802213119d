import { areas, fetchI18n } from './i18n'
import da from './words/da'
import en from './words/en'
import tr from './words/tr'

type Words = string | { [key: string]: Words }

const keysOf = (words: Words, path = ''): string[] =>
  typeof words === 'string'
    ? [path]
    : Object.entries(words).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key))

const wordsOf = (words: Words): string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(wordsOf)

const placeholders = (words: Words, path = ''): string[] =>
  typeof words === 'string'
    ? [...words.matchAll(/{{\s*(\w+)/g)].map((found) => `${path}:${found[1] ?? ''}`).sort()
    : Object.entries(words).flatMap(([key, inner]) => placeholders(inner, `${path}.${key}`))

describe('the words on screen', () => {
  it('are the same in Danish and English, key by key', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(da).sort())
  })

  it('fill in the same names in both languages', () => {
    expect(placeholders(en).sort()).toEqual(placeholders(da).sort())
  })

  it('of the relatives’ page are the same in Turkish', () => {
    const { access, ...portal } = da.portal
    expect(keysOf(access)).not.toEqual([])
    expect(keysOf(tr.portal).sort()).toEqual(keysOf(portal).sort())
    expect(placeholders(tr.portal).sort()).toEqual(placeholders(portal).sort())
  })

  it('are never empty', () => {
    for (const words of [...wordsOf(da), ...wordsOf(en)]) expect(words.trim()).not.toBe('')
  })

  it('speak no system words', () => {
    const spoken = [...wordsOf(da), ...wordsOf(en)].join('\n').toLowerCase()
    for (const word of ['solver', 'score', 'constraint', 'hard rule', 'soft rule'])
      expect(spoken).not.toContain(word)
  })

  it('of every area are registered', () => {
    const features = Object.keys(import.meta.glob('../features/*/texts.da.ts')).map(
      (file) => file.split('/')[2],
    )
    expect(Object.keys(da)).toEqual(expect.arrayContaining(features))
    expect(Object.keys(da).sort()).toEqual([...areas].sort())
  })

  it('are fetched in the language that is spoken, and in another one when it is chosen', async () => {
    const words = await fetchI18n('en')
    expect(words.hasResourceBundle('da', 'app')).toBe(false)
    expect(words.t('dayplan:title')).toBe('The day')
    await words.changeLanguage('da')
    expect(words.t('dayplan:title')).toBe('Dagen')
    expect(localStorage.getItem('samvagt.language')).toBe('da')
  })

  it('that are missing in Turkish are said in Danish', async () => {
    const words = await fetchI18n('tr')
    expect(words.t('portal:loading')).toBe(tr.portal.loading)
    expect(words.t('dayplan:title')).toBe('Dagen')
  })
})
