import pg from 'pg'

/** Runs one statement on the test server's maintenance connection. */
export async function onServer(ownerUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** PostgreSQL copies, and drops, a database only while nobody is connected to it (55006): a backend outlives its closed connection by some milliseconds. */
export async function onceUnused(ownerUrl: string, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await onServer(ownerUrl, statement)
    } catch (error) {
      if (attempt > 100 || !(error instanceof pg.DatabaseError) || error.code !== '55006') throw error
      await new Promise((resume) => setTimeout(resume, 50))
    }
  }
}
