import postgres from 'postgres'

// Names are our own and plain: they stand in the commands as they are.

/** Answers the address of the database that was made, empty or as a copy of another. */
export async function createDatabase(url: string, name: string, template = 'template1') {
  await command(url, `create database ${name} template ${template}`)
  const made = new URL(url)
  made.pathname = name
  return made.href
}

/** Drops every database whose name begins like this. */
export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const query = 'select datname from pg_database where starts_with(datname::text, $1)'
  const found = await command(url, query, prefix)
  for (const { datname } of found) await command(url, `drop database ${datname} with (force)`)
}

async function command(url: string, text: string, ...values: string[]) {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await client.unsafe(text, values)
  } finally {
    await client.end()
  }
}
