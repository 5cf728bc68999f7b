/**
 * A decimal number out of bytes of ASCII: spaces around it, a sign, `decimalMark` (a point or a comma, as a byte) and an
 * exponent are allowed. `NaN` for anything else, an empty field among it.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number, decimalMark: number): number {
  let [start, end] = [from, to];
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  let sign = 1;
  if (bytes[start] === 45 || bytes[start] === 43) {
    if (bytes[start] === 45) sign = -1;
    start += 1;
  }
  let [mantissa, digits, decimals, point] = [0, 0, 0, false];
  let i = start;
  for (; i < end; i += 1) {
    const byte = bytes[i] as number; // within the field
    if (byte >= 48 && byte <= 57) {
      if (digits < 17) {
        mantissa = mantissa * 10 + byte - 48;
        if (point) decimals += 1;
        if (mantissa > 0) digits += 1;
      } else if (!point) return Number.NaN;
    } else if (byte === decimalMark && !point) point = true;
    else break;
  }
  if (i === start || (point && i === start + 1)) return Number.NaN;
  if (i === end) return (sign * mantissa) / 10 ** decimals;
  const rest = String.fromCharCode(...bytes.subarray(i, Math.min(end, i + 6)));
  return /^[eE][+-]?\d{1,3}$/.test(rest)
    ? ((sign * mantissa) / 10 ** decimals) * 10 ** Number(rest.slice(1))
    : Number.NaN;
}

/** Blank, no-break space's last byte in UTF-8 apart: that is no ASCII and so no number. */
function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9;
}
