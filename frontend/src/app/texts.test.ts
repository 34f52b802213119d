import { texts, turkish } from './texts'

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
    expect(keysOf(texts.en).sort()).toEqual(keysOf(texts.da).sort())
  })

  it('fill in the same names in both languages', () => {
    expect(placeholders(texts.en).sort()).toEqual(placeholders(texts.da).sort())
  })

  it('of the relatives’ page are the same in Turkish', () => {
    const { access, ...portal } = texts.da.portal
    expect(keysOf(access)).not.toEqual([])
    expect(keysOf(turkish.portal).sort()).toEqual(keysOf(portal).sort())
    expect(placeholders(turkish.portal).sort()).toEqual(placeholders(portal).sort())
  })

  it('are never empty', () => {
    for (const words of [...wordsOf(texts.da), ...wordsOf(texts.en)]) expect(words.trim()).not.toBe('')
  })

  it('speak no system words', () => {
    const spoken = [...wordsOf(texts.da), ...wordsOf(texts.en)].join('\n').toLowerCase()
    for (const word of ['solver', 'score', 'constraint', 'hard rule', 'soft rule'])
      expect(spoken).not.toContain(word)
  })

  it('of every area are registered', () => {
    const areas = Object.keys(import.meta.glob('../features/*/texts.da.ts')).map((file) => file.split('/')[2])
    expect(Object.keys(texts.da)).toEqual(expect.arrayContaining(areas))
  })
})
