import type { Stop } from '@/api/types'
import { shortName } from '../words/names'
import { kindOf } from '../words/kinds'
import { marksOf, type Mark } from '../words/signs'
import type { BoardBlock } from '../plan/lanes'
import { Icon } from './Icon'
import classes from './block.module.css'

const MOST_SIGNS = 3

/** What the block's edge tells already, or what is good news: those wait for the card. */
const LEFT_OUT = new Set<Mark['sign']>(['contact'])

/** A block's inside: more of it shows the wider it is; all of it stands on its card and in its label. */
export function BlockContent({ block }: { block: BoardBlock }) {
  const { stop, taken } = block
  const signs = stop
    ? marksOf(stop)
        .filter(({ sign }) => !LEFT_OUT.has(sign))
        .slice(0, MOST_SIGNS)
    : []
  const [first, rest] = stop ? nameOf(stop) : ['', '']
  return (
    <span aria-hidden className={stop ? classes.inside : classes.pause}>
      <span className={classes.icon}>
        <Icon
          of={stop ? (stop.state === 'DONE' ? 'done' : kindOf(stop).icon) : taken ? 'meeting' : 'cup'}
          size={12}
        />
      </span>
      {taken && <span className={classes.name}>{taken.label}</span>}
      {stop && (
        <span className={classes.name}>
          {first}
          <span className={classes.rest}>{rest}</span>
        </span>
      )}
      <span className={classes.signs}>
        {signs.map(({ sign }) => (
          <span key={sign} data-sign={sign}>
            <Icon of={sign} size={10} />
          </span>
        ))}
      </span>
      <span className={classes.minutes}>{block.end - block.start}</span>
    </span>
  )
}

/** The first name always, the initial where there is room. */
function nameOf({ citizenName, taskLabel, talk }: Stop): [string, string] {
  const name = talk?.relativeName ?? citizenName
  if (name === undefined) return [taskLabel, '']
  const short = shortName(name)
  const cut = short.indexOf(' ')
  return cut < 0 ? [short, ''] : [short.slice(0, cut), short.slice(cut)]
}
