/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { fakeServer } from './build-tools/fakeServer.ts'

export default defineConfig(({ mode }) => ({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [
    react(),
    mode === 'fake' ? fakeServer() : undefined,
    VitePWA({
      registerType: 'prompt',
      manifest: {
        name: 'Samvagt',
        short_name: 'Samvagt',
        description: 'Teamets dag, planlagt af teamet selv',
        lang: 'da',
        display: 'standalone',
        start_url: '/min-dag',
        theme_color: '#0b5c59',
        background_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // Personal data never rests in the service worker's cache: it answers for the shell alone.
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/actuator\//, /^\/v3\//],
        globPatterns: ['**/*.{js,css,html,svg}'],
      },
    }),
  ],
  server: { proxy: { '/api': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    setupFiles: ['./build-tools/stuckTests.js', './src/testing/setup.ts'],
    globals: true,
    testTimeout: 60_000,
    // The usual setting leaves one core idle, which on a machine with two is half of it.
    maxWorkers: '100%',
  },
}))
