import type { PlanChange } from '@/api/types'

export interface MemberChanges {
  /** Empty for changes that concern nobody's route, such as a visit still without a place. */
  readonly member: string
  readonly name: string | undefined
  readonly changes: PlanChange[]
}

/** Each change under everybody whose route it changes: the one who loses a visit and the one who gets it. */
export function byMember(changes: readonly PlanChange[]): MemberChanges[] {
  const people = new Map<string, MemberChanges>()
  const put = (member: string, name: string | undefined, change: PlanChange) => {
    const person = people.get(member) ?? { member, name, changes: [] }
    people.set(member, person)
    if (!person.changes.includes(change)) person.changes.push(change)
  }
  for (const change of changes) {
    const { fromMember, fromMemberName, toMember, toMemberName } = change
    if (fromMember !== undefined) put(fromMember, fromMemberName, change)
    if (toMember !== undefined) put(toMember, toMemberName, change)
    if (fromMember === undefined && toMember === undefined) put('', undefined, change)
  }
  return [...people.values()].sort((a, b) => (a.name ?? 'å').localeCompare(b.name ?? 'å', 'da'))
}
