import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    authInterrupts: true,
    // Sixty forms of a few megabytes may arrive in one drop.
    serverActions: { bodySizeLimit: '64mb' },
  },
  serverExternalPackages: ['@electric-sql/pglite', 'natural', 'postgres', 'mammoth', 'unpdf'],
  outputFileTracingIncludes: { '/**': ['./db/migrations/**'] },
}

export default createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' })(config)
