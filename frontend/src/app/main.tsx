import '@mantine/core/styles.css'
import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { createI18n } from './i18n'
import { createRouter } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <App router={createRouter()} words={createI18n()} queries={new QueryClient()} />
  </StrictMode>,
)
