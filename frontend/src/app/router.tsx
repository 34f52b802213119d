import { createBrowserRouter, Navigate } from 'react-router'
import { DayPage } from './pages/DayPage'

export const createRouter = () =>
  createBrowserRouter([
    { path: '/', element: <Navigate to="/dagen" replace /> },
    { path: '/dagen/:date?', element: <DayPage /> },
  ])
