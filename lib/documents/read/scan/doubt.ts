/** A word read with less confidence than this is marked, so that somebody compares it with the picture. */
export const DOUBTFUL = 80
