/** Where the embedded database and the installation's own files live. */
export function dataFolder(): string {
  return process.env.DATA_DIR ?? '.data'
}
