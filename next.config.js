import createNextIntlPlugin from 'next-intl/plugin'

const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

// What is no page: pages get a policy of their own from the proxy, which goes over this one.
const POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
// An original is a stranger's: even shown in place it could do nothing.
const ORIGINAL_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"

const withPolicy = (value) => [...HEADERS, { key: 'Content-Security-Policy', value }]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Nothing here shows a picture that a server would have to make smaller for whoever asks.
  images: { unoptimized: true },
  experimental: {
    authInterrupts: true,
    // Forms of people are words; files go to /api/intake, which asks for rights before it reads.
    serverActions: { bodySizeLimit: '1mb' },
    proxyClientMaxBodySize: '2mb',
  },
  // A title that comes after its page leaves the tab nameless meanwhile: it comes with the page, for everybody.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@electric-sql/pglite', 'natural', 'postgres', 'mammoth', 'unpdf'],
  // The later one stands where both match.
  headers: async () => [
    { source: '/:path*', headers: withPolicy(POLICY) },
    { source: '/:locale(en|fr)/documents/:id', headers: withPolicy(ORIGINAL_POLICY) },
  ],
  // A workbook is the table at the same address that ends in .csv, with its sheets.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/:locale(en|fr)/:path(.*)\\.xlsx', destination: '/:locale/:path.csv' },
    ],
  }),
  outputFileTracingIncludes: { '/**': ['./db/migrations/**'] },
}

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(config)
