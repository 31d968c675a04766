import styles from './heatmap.module.css'

/** From nothing to all of them. */
export const LEVELS = [
  styles.level0,
  styles.level1,
  styles.level2,
  styles.level3,
  styles.level4,
  styles.level5,
]
