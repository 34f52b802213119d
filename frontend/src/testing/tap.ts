import { screen } from '@testing-library/react'
import type { openApp } from './app'

/** Presses what has this role and name, once it is there. */
export const tap = async (user: ReturnType<typeof openApp>['user'], role: string, name: string | RegExp) =>
  user.click(await screen.findByRole(role, { name }))
