import { createBrowserRouter, type RouteObject } from 'react-router'
import { SignedInFrame } from './frame/SignedInFrame'
import { HomePage } from './pages/HomePage'
import { NotFoundPage } from './pages/NotFoundPage'
import { SignInPage } from './pages/SignInPage'
import { RouteError } from './RouteError'
import { LoadingRows } from '@/ui/page/Loading'

/** `dated`: the page is about a date, which can be chosen on top. */
const dated = { dated: true }

const page = (route: RouteObject): RouteObject => ({
  ...route,
  errorElement: <RouteError />,
  hydrateFallbackElement: <LoadingRows />,
})

export const routes: RouteObject[] = [
  page({ path: '/log-ind', element: <SignInPage /> }),
  page({
    element: <SignedInFrame />,
    children: [
      page({ path: '/', element: <HomePage /> }),
      page({
        path: '/dagen/:date?',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/DayPage')).DayPage }),
      }),
      page({ path: '*', element: <NotFoundPage /> }),
    ],
  }),
]

export const createRouter = () => createBrowserRouter(routes)
