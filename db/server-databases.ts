import postgres from 'postgres'

// Names are our own and plain: they stand in the commands as they are.

/** Answers the address of the database that was made, empty or as a copy of another. */
export async function createDatabase(url: string, name: string, template = 'template1') {
  await command(url, `create database ${name} template ${template}`)
  const made = new URL(url)
  made.pathname = name
  return made.href
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await command(url, `drop database if exists ${name} with (force)`)
}

async function command(url: string, text: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client.unsafe(text)
  } finally {
    await client.end()
  }
}
