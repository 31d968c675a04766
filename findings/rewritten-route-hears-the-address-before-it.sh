#!/usr/bin/env bash
# A good engineer would guess: a rewrite sends /report.xlsx to the route handler of /report.csv with "?file=xlsx" added, and that
# handler finds the added parameter where it looks for the others, in the address of its request.
# What happens: the handler runs, but its request bears the address that was asked for: the path ends in .xlsx, and what the
# destination of the rewrite adds is in neither request.url nor request.nextUrl. A page at the end of the same kind of rewrite does
# have the parameter, in searchParams. So a handler tells by the path, or not at all, that it was reached by a rewrite; one that
# chooses a format by the added parameter answers every request in its default, and 200.
# Source: Next.js, "rewrites" (parameters of a destination are merged into the query; nothing is said of route handlers).
set -euo pipefail
folder=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi; rm -rf "$folder"' EXIT
cd "$folder"
export NEXT_TELEMETRY_DISABLED=1
npm init -y >/dev/null
npm pkg set type=module
npm install --no-audit --no-fund --silent next@16.4.6 react@19.3.1 react-dom@19.3.1 >/dev/null 2>&1
mkdir -p app/report.csv app/shown
cat >next.config.mjs <<'JS'
const rewrites = async () => ({
  beforeFiles: [
    { source: '/report.xlsx', destination: '/report.csv?file=xlsx' },
    { source: '/seen', destination: '/shown?file=xlsx' },
  ],
})
export default { rewrites }
JS
cat >app/report.csv/route.js <<'JS'
export function GET(request) {
  const { pathname, searchParams } = new URL(request.url)
  return Response.json({ pathname, file: searchParams.get('file'), next: request.nextUrl.searchParams.get('file') })
}
JS
cat >app/layout.js <<'JS'
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
JS
cat >app/shown/page.js <<'JS'
export default async function Page({ searchParams }) {
  return <p>{`file=${(await searchParams).file}`}</p>
}
JS
npx next build >/dev/null 2>&1
port=24611
node node_modules/next/dist/bin/next start -H 127.0.0.1 -p $port >/dev/null 2>&1 &
server=$!
for _ in $(seq 1 60); do curl -sf "http://127.0.0.1:$port/shown" >/dev/null && break; sleep 1; done
handler=$(curl -s "http://127.0.0.1:$port/report.xlsx")
page=$(curl -s "http://127.0.0.1:$port/seen" | grep -o 'file=[a-z]*' | head -1)
echo "next $(node -p "JSON.parse(require('fs').readFileSync('node_modules/next/package.json')).version")"
echo "handler behind the rewrite: $handler"
echo "page behind the rewrite: $page"
if [ "$handler" = '{"pathname":"/report.xlsx","file":null,"next":null}' ] && [ "$page" = 'file=xlsx' ]; then
  echo 'as seen: the page has the added parameter, the route handler has the address before the rewrite'
else
  echo changed
  exit 1
fi
