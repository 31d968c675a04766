import { getLocale, getTranslations } from 'next-intl/server'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { circulationOf } from '#lib/agendas/circulation.ts'
import { type Change, changesBetween, saidOf } from '#lib/agendas/said.ts'
import { sayChange } from '#lib/agendas/say/say-change.ts'
import type { Version, VersionFile } from '#lib/agendas/versions.ts'
import type { WholeAgenda } from '#lib/agendas/whole-agenda.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import styles from './versions.module.css'

type Props = { whole: WholeAgenda; versions: Version[]; isMaker: boolean }

/** Each time the agenda went out, with what changed in words and its files as they were sent. */
export async function Versions({ whole, versions, isMaker }: Props) {
  const t = await getTranslations('agendas')
  const last = versions.at(-1)
  if (!last) return null
  const isOpen = isMaker && circulationOf(whole.agenda) !== 'circulated'
  return (
    <section className={styles.out} aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <ul className={styles.versions}>
        {isOpen && (
          <li>
            <h3>{t('versions.draft', { version: last.number + 1 })}</h3>
            <Changes changes={changesBetween(last.said, saidOf(whole))} since={last.number} />
          </li>
        )}
        {versions.toReversed().map((version) => (
          <VersionLine
            key={version.number}
            agenda={whole.agenda.id}
            version={version}
            before={versions.find(({ number }) => number === version.number - 1)}
          />
        ))}
      </ul>
    </section>
  )
}

type LineProps = { agenda: number; version: Version; before: Version | undefined }

async function VersionLine({ agenda, version, before }: LineProps) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const { number, circulatedAt, circulatedBy, files, said } = version
  const moment = formatMoment(circulatedAt, locale)
  const place = `/${locale}/agendas/${agenda}/versions?version=${number}`
  return (
    <li>
      <h3>{t('versions.number', { version: number })}</h3>
      <p className="note">
        {circulatedBy
          ? t('versions.by', { moment, name: circulatedBy })
          : t('versions.at', { moment })}
      </p>
      {before && <Changes changes={changesBetween(before.said, said)} since={before.number} />}
      {files.length > 0 && (
        <details>
          <summary>{t('versions.files', { count: files.length })}</summary>
          <ul className={styles.files}>
            {files.map((file) => (
              <SentFile key={file.name} file={file} place={place} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** The fingerprint lets whoever kept the file know that it is this one. */
function SentFile({ file: { name, sha256 }, place }: { file: VersionFile; place: string }) {
  return (
    <li>
      <FileLink address={`${place}&file=${encodeURIComponent(name)}`}>{name}</FileLink>{' '}
      <small>SHA-256 {sha256}</small>
    </li>
  )
}

async function Changes({ changes, since }: { changes: Change[]; since: number }) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  return (
    <>
      <p className="finding">{t('versions.changes', { count: changes.length, since })}</p>
      <ul>
        {changes.map((change) => {
          const said = sayChange(change, locale)
          return <li key={said}>{said}</li>
        })}
      </ul>
    </>
  )
}
