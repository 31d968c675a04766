/** The clock of the councils: their days are counted, and their moments written, where their secretariat sits. */
export const TIME_ZONE = 'America/Toronto'
