const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Figures set above the line, of a note or a power, as letters of their own: "400¹", "m²". Ends of ordinals stay: "2e". */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
}
