import { getTranslations } from 'next-intl/server'
import type { Run } from '#lib/themes/queries/list-runs.ts'
import { isUnderWay } from '#lib/themes/run.ts'
import { RunForm } from './run-form.tsx'
import { RunProgress } from './run-progress.tsx'

type Props = { run: Run | undefined; mayAnalyse: boolean }

/** What the secretariat does about it: start an analysis, or watch the one that is under way. */
export async function RunPanel({ run, mayAnalyse }: Props) {
  const t = await getTranslations('runs')
  const themes = await getTranslations('themes')
  if (run && isUnderWay(run, new Date()))
    return <RunProgress progress={run.progress} label={t('running', { progress: run.progress })} />
  if (!mayAnalyse) return null
  return (
    <RunForm
      words={{
        start: t('start'),
        kind: t('kind'),
        continue: t('continue'),
        regroup: t('regroup'),
        resolution: t('resolution'),
        resolutionHint: t('resolutionHint'),
        'not-allowed': themes('refusals.not-allowed'),
        'already-running': themes('refusals.already-running'),
        invalid: themes('refusals.invalid'),
      }}
    />
  )
}
