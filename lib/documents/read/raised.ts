const PLAIN = '0123456789ivx'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ'

/** Figures set above the line, of a note or a power, as letters of their own: "400¹", "m²". Ends of ordinals stay: "2e". */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(PLAIN.indexOf(digit)))
}

/** The mark of a note, in figures or in small Roman ones. */
export function raised(mark: string): string {
  return mark.replace(/[\divx]/g, (sign) => RAISED.charAt(PLAIN.indexOf(sign)))
}
