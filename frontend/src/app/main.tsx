import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@/ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserStore } from '@/ui/offline/store'
import { App } from './App'
import { fetchI18n } from './i18n'
import { NewVersion } from './NewVersion'
import { createQueries } from './queries'
import { createRouter } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')

const store = browserStore()
// The page is fetched while its words are.
const router = createRouter()

void fetchI18n().then((words) =>
  createRoot(root).render(
    <StrictMode>
      <App router={router} words={words} queries={createQueries()} store={store}>
        <NewVersion />
      </App>
    </StrictMode>,
  ),
)
