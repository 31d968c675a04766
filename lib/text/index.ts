export type { Cluster, Reason } from './clusters.ts'
export { type Description, describeGroups } from './describe-groups.ts'
export { expandQuery, type QueryPart } from './expand.ts'
export { fold } from './fold.ts'
export { type Detected, detectLanguage } from './language.ts'
export type { Doubt, NearGroup } from './near-groups.ts'
export { type NearestOptions, type Neighbour, nearest } from './nearest.ts'
export { type Established, type Placement, place } from './place.ts'
export {
  type ConceptSpan,
  conceptsIn,
  type QueryPart,
  queryConcepts,
  type TermSpan,
  termsIn,
} from './search.ts'
export type { Bilingual, Language, Statement } from './statement.ts'
export { synonyms } from './synonyms.ts'
export { type ThemeOptions, type Themes, themes } from './themes.ts'
