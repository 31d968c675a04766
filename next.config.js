import createNextIntlPlugin from 'next-intl/plugin'

const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    authInterrupts: true,
    // Sixty forms of a few megabytes may arrive in one drop.
    serverActions: { bodySizeLimit: '64mb' },
  },
  // A title that comes after its page leaves the tab nameless meanwhile: it comes with the page, for everybody.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@electric-sql/pglite', 'natural', 'postgres', 'mammoth', 'unpdf'],
  headers: async () => [{ source: '/:path*', headers: HEADERS }],
  outputFileTracingIncludes: { '/**': ['./db/migrations/**'] },
}

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(config)
