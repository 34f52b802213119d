import { createBrowserRouter, type RouteObject } from 'react-router'
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
    path: '/din-side/*',
    lazy: async () => ({ Component: (await import('./pages/PortalPage')).PortalPage }),
  }),
  page({
    lazy: async () => ({ Component: (await import('./frame/SignedInFrame')).SignedInFrame }),
    children: [
      page({ path: '/', element: <HomePage /> }),
      page({
        path: '/overblik',
        lazy: async () => ({ Component: (await import('./pages/OverviewPage')).OverviewPage }),
      }),
      page({
        path: '/dagen/:date?',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/DayPage')).DayPage }),
      }),
      page({
        path: '/min-dag/:date?',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/MyDayPage')).MyDayPage }),
      }),
      page({
        path: '/borgere',
        lazy: async () => ({ Component: (await import('./pages/CitizensPage')).CitizensPage }),
      }),
      page({
        path: '/borgere/:citizen',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/CitizenPage')).CitizenPage }),
      }),
      page({
        path: '/borgere/:citizen/indsigt',
        lazy: async () => ({ Component: (await import('./pages/PrivacyPage')).CitizenPrivacyPage }),
      }),
      page({
        path: '/paaroerende/:relative/indsigt',
        lazy: async () => ({ Component: (await import('./pages/PrivacyPage')).RelativePrivacyPage }),
      }),
      page({
        path: '/teamet/indsigt',
        lazy: async () => ({ Component: (await import('./pages/PrivacyPage')).OwnPrivacyPage }),
      }),
      page({
        path: '/teamet/medarbejder/:member',
        lazy: async () => ({ Component: (await import('./pages/MemberPage')).MemberPage }),
      }),
      page({
        path: '/borgere/:citizen/krisekort',
        lazy: async () => ({ Component: (await import('./pages/CrisisCardPage')).CrisisCardPage }),
      }),
      page({
        path: '/paaroerende/tilbud',
        lazy: async () => ({ Component: (await import('./pages/OffersPage')).OffersPage }),
      }),
      page({
        path: '/paaroerende/tilbud/:offer',
        lazy: async () => ({ Component: (await import('./pages/OfferPage')).OfferPage }),
      }),
      page({
        path: '/paaroerende/tilbud/:offer/ret',
        lazy: async () => ({ Component: (await import('./pages/OfferFormPage')).EditOfferPage }),
      }),
      page({
        path: '/paaroerende/nyt-tilbud',
        lazy: async () => ({ Component: (await import('./pages/OfferFormPage')).NewOfferPage }),
      }),
      page({
        path: '/paaroerende/find-tilbud',
        lazy: async () => ({ Component: (await import('./pages/FindOfferPage')).FindOfferPage }),
      }),
      page({
        path: '/paaroerende/tilbud-data',
        lazy: async () => ({ Component: (await import('./pages/OfferDataPage')).OfferDataPage }),
      }),
      page({
        path: '/paaroerende/partnere',
        lazy: async () => ({ Component: (await import('./pages/PartnersPage')).PartnersPage }),
      }),
      page({
        path: '/paaroerende',
        lazy: async () => ({ Component: (await import('./pages/RelativesPage')).NeedsPage }),
      }),
      page({
        path: '/paaroerende/alle',
        lazy: async () => ({ Component: (await import('./pages/RelativesPage')).AllRelativesPage }),
      }),
      page({
        path: '/paaroerende/opsporing',
        lazy: async () => ({ Component: (await import('./pages/RelativesPage')).QuietPage }),
      }),
      page({
        path: '/paaroerende/svar',
        lazy: async () => ({ Component: (await import('./pages/RelativesPage')).PulsePage }),
      }),
      page({
        path: '/paaroerende/ny',
        lazy: async () => ({ Component: (await import('./pages/NewRelativePage')).NewRelativePage }),
      }),
      page({
        path: '/paaroerende/aftaler',
        lazy: async () => ({ Component: (await import('./pages/AgreementsPage')).AgreementsPage }),
      }),
      page({
        path: '/paaroerende/referat/:minutes',
        lazy: async () => ({ Component: (await import('./pages/MinutesPage')).MinutesPage }),
      }),
      page({
        path: '/paaroerende/:relative',
        lazy: async () => ({ Component: (await import('./pages/RelativePage')).RelativePage }),
      }),
      page({
        path: '/moeder',
        lazy: async () => ({ Component: (await import('./pages/MeetingsPage')).MeetingsPage }),
      }),
      page({
        path: '/moeder/opfoelgning',
        lazy: async () => ({ Component: (await import('./pages/MeetingsPage')).FollowUpsPage }),
      }),
      page({
        path: '/moeder/faste',
        lazy: async () => ({ Component: (await import('./pages/MeetingsPage')).SeriesPage }),
      }),
      page({
        path: '/moeder/:meeting',
        lazy: async () => ({ Component: (await import('./pages/MeetingPage')).MeetingPage }),
      }),
      page({
        path: '/teamet',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/TeamPage')).TeamPage }),
      }),
      page({
        path: '/teamet/vigtigt',
        handle: dated,
        lazy: async () => ({ Component: (await import('./pages/WishesPage')).WishesPage }),
      }),
      page({
        path: '/teamet/data',
        lazy: async () => ({ Component: (await import('./pages/DataPage')).DataPage }),
      }),
      page({ path: '*', element: <NotFoundPage /> }),
    ],
  }),
]

export const createRouter = () => createBrowserRouter(routes)
