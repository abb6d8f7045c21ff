/** Reads one cookie of a Cookie header. */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return decodeSafely(value.join('='));
  }
  return undefined;
}

function decodeSafely(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Writes a Set-Cookie text for a choice that holds for a year (language, theme) or, with 0 seconds, is cleared. */
export function writeCookie(name: string, value: string, seconds = 31_536_000): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; SameSite=Lax; HttpOnly`;
}
