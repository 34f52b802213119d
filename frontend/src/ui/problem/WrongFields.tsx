import type { ApiProblem } from '@/api/problem'

interface Props {
  errors: ApiProblem['fieldErrors']
  names?: Record<string, string> | undefined
}

/** What the form calls a field that the server names by its path, such as `about.reachable[0].to`. */
const nameOf = (path: string, names: Record<string, string>) =>
  path
    .split(/[.[\]]+/)
    .map((part) => names[part])
    .find((name) => name !== undefined)

/** What is wrong with which field; a path that no reader knows is left out. */
export function WrongFields({ errors, names = {} }: Props) {
  const told = errors.map(({ field, message }) => {
    const name = nameOf(field, names)
    return name === undefined ? message : `${name}: ${message}`
  })
  return told.length === 0 ? null : (
    <ul>
      {[...new Set(told)].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
