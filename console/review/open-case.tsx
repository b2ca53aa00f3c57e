import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { deskNow } from '../browser/clock.ts'
import { ProblemNotice } from '../design/notice.tsx'
import { Page } from '../design/page.tsx'
import { announceDone } from '../design/announce-done.ts'
import { lifecycleAllows } from '../dossiers/slot-moves.ts'
import { useFormat, useSay } from '../language/speaking.tsx'
import { AroundCase } from './around-case.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseDialogs, type DialogName } from './case-dialogs.tsx'
import { BackToQueue, CaseLead } from './case-head.tsx'
import { useCaseKeys } from './case-keys.ts'
import { paperAfter, papersOf, type CasePaper } from './case-papers.ts'
import { useCaseSteps, type CaseSteps } from './case-steps.ts'
import { useComparison } from './comparing.ts'
import { dayFindings } from './compare/paper-days.ts'
import type { ShownCase } from './compare/form-values.ts'
import { FormPanel } from './form-panel.tsx'
import { NoPaper } from './no-paper.tsx'
import { PaperTabs } from './paper-tabs.tsx'
import { Viewer } from './paper/viewer.tsx'
import { RulePanel } from './rule-panel.tsx'
import { Standing } from './standing.tsx'
import { VerdictPanel } from './verdict-panel.tsx'
import { KeyLine } from './key-line.tsx'
import styles from './case.module.css'

const route = getRouteApi('/frame/desk/cases/$id')

/** Paper, rule and form side by side; one verdict a paper; then the decision. Nothing of it needs the mouse. */
export function OpenCase({ shown }: { readonly shown: ShownCase }) {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const steps = useCaseSteps(shown.id)
  const [dialog, setDialog] = useState<DialogName>()
  const papers = papersOf(shown)
  const paper = papers.find(({ slot }) => slot.slot === search.paper) ?? papers[0]
  const slot = paper?.slot.slot ?? ''
  const open = (next: string | undefined) => next !== undefined && void navigate({ search: (now) => ({ ...now, paper: next, page: undefined }), replace: true })
  const comparison = useComparison(shown, papers, paper)
  const goOn = () => open(paperAfter(papers, slot, shown.verdictsMissing.filter((missing) => missing !== slot)))
  const accept = () => {
    steps.accept(slot)
    goOn()
  }
  const takeBack = useTakingBack(steps, paper)
  const error = steps.error ?? (dialog === undefined ? steps.errors.refuse : null)
  const ask = (name: DialogName) => {
    steps.forget()
    setDialog(name)
  }
  useCaseKeys({ shown, paper, steps, accept, takeBack, ask, next: () => open(paperAfter(papers, slot)), earlier: () => open(paperAfter(papers.toReversed(), slot)) })
  const days = useDays(paper, comparison)
  return (
    <Page
      title={say('console:review:case:title', { reference: shown.requestReference, organization: shown.organizationName })} trail={[<BackToQueue key="queue" />]} lead={<CaseLead shown={shown} />}
      actions={<CaseActions shown={shown} steps={steps} ask={ask} />}
    >
      {error !== null && <ProblemNotice error={error} kept={say('console:review:case:kept')} />}
      {steps.unkept.map(({ slot: demand, error: why }) => <ProblemNotice key={demand} error={why} kept={say('console:review:verdict:notKept', { demand })} />)}
      <Standing shown={shown} />
      {paper !== undefined && (
        <>
          <PaperTabs papers={papers} open={slot} onOpen={open} />
          <div className={styles['counter']}>
            {paper.file === undefined ? <NoPaper paper={paper} />
            : <Viewer key={paper.file.id} file={paper.file} page={search.page ?? 1} turnTo={(page) => void navigate({ search: (now) => ({ ...now, page }), replace: true })} read={comparison.read} found={comparison.found} />}
            <div className={styles['column']}>
              <VerdictPanel paper={paper} mayJudge={shown.arrows.includes('judge')} busy={steps.busy} accept={accept} refuse={() => ask('refuse')} takeBack={takeBack} />
              <RulePanel paper={paper} days={days} />
            </div>
            <FormPanel values={comparison.values} isPicture={comparison.isPicture} />
          </div>
        </>
      )}
      <AroundCase shown={shown} tab={search.tab ?? 'notes'} onTab={(tab) => void navigate({ search: (now) => ({ ...now, tab }), replace: true })} />
      <KeyLine shown={shown} paper={paper} />
      <CaseDialogs
        shown={shown} paper={paper} steps={steps} open={dialog} close={() => setDialog(undefined)}
        onRefused={() => {
          setDialog(undefined)
          goOn()
        }}
      />
    </Page>
  )
}

/** Takes the verdict on the open paper back; where there is none it is said, instead of doing nothing. */
function useTakingBack(steps: CaseSteps, paper: CasePaper | undefined): () => void {
  const say = useSay()
  return () => {
    if (paper !== undefined && lifecycleAllows(paper.slot.status, 'unjudge')) steps.takeBack(paper.slot.slot)
    else announceDone({ title: say('console:review:keys:noVerdict'), bad: true })
  }
}

/** What is to be said of the days of the open paper: those that were typed, and those that it names itself. */
function useDays(paper: CasePaper | undefined, comparison: ReturnType<typeof useComparison>) {
  const format = useFormat()
  if (paper === undefined) return []
  const limits = paper.rules.flatMap(({ demand }) => demand.maxAgeMonths ?? [])
  return dayFindings(paper.slot, { maxAgeMonths: limits.length === 0 ? null : Math.min(...limits) }, {
    today: format.dayOf(deskNow()), named: comparison.read === undefined || comparison.isPicture ? undefined : comparison.read.days,
  })
}
