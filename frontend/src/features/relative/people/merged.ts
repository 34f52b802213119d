import type { Relation, Relative } from '@/api/types'

/** Of what there can be only one, and which field of a relative that is. */
export const singles = { NAME: 'name', PHONE: 'phone', MAIL: 'mail' } as const
export type Single = keyof typeof singles

const both = (one?: string, other?: string) =>
  [...new Set([one, other].filter((text) => text?.trim()))].join('\n') || undefined

const nearAs = (mine: Relation, theirs: Relation): Relation => ({
  ...theirs,
  ...mine,
  kind: mine.kind === 'OTHER' ? theirs.kind : mine.kind,
  tasks: [...new Set([...mine.tasks, ...theirs.tasks])],
})

/** What will stand when two notes become one, as the server makes it. */
export function merged(stays: Relative, goes: Relative, theirs: Single[]): Relative {
  const single = (field: Single) => {
    const [mine, other] = [stays[singles[field]], goes[singles[field]]]
    return theirs.includes(field) ? (other ?? mine) : (mine ?? other)
  }
  const [phone, mail] = [single('PHONE'), single('MAIL')]
  const [situation, network] = [both(stays.situation, goes.situation), both(stays.network, goes.network)]
  const known = new Set(stays.reachable.map((span) => JSON.stringify(span)))
  const { id, version, doubles } = stays
  return {
    id,
    version,
    doubles,
    name: single('NAME') ?? stays.name,
    ...(phone === undefined ? {} : { phone }),
    ...(mail === undefined ? {} : { mail }),
    ...(situation === undefined ? {} : { situation }),
    ...(network === undefined ? {} : { network }),
    languages: [...new Set([...stays.languages, ...goes.languages])],
    interpreter: stays.interpreter || goes.interpreter,
    reachable: [...stays.reachable, ...goes.reachable.filter((span) => !known.has(JSON.stringify(span)))],
    relations: [
      ...stays.relations.map((mine) => {
        const other = goes.relations.find(({ citizen }) => citizen === mine.citizen)
        return other ? nearAs(mine, other) : mine
      }),
      ...goes.relations.filter(({ citizen }) => stays.relations.every((mine) => mine.citizen !== citizen)),
    ],
  }
}
