import { beforeEach } from 'vitest'
import { endWhenStuck } from './stuck.js'

/** Longer than any test's own time limit, so that only what cannot be ended otherwise is ended by this. */
const SECONDS = 120

const tell = endWhenStuck(SECONDS)

beforeEach(({ task }) => tell(`${task.file.name}: ${task.name}`))
