/** Arabic and Persian digits, no-break spaces, marks of direction and typographic signs, as ASCII writes them. Trimmed. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only what is not ASCII needs the work
  if (/^[\x00-\x7f]*$/.test(text)) return text.trim();
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2212\u2010\u2011\ufe63\uff0d]/g, "-")
    .replace(/\u066b/g, ".")
    .replace(/[\u060c\uff0c]/g, ",")
    .trim();
}
