import type { RequestHandler } from 'express';

/**
 * The headers of every answer of every status. They are filled in when an answer's head is written, so that neither a
 * handler nor the framework can leave one out; a handler that needs a stricter one sets its own first.
 */
export function securityHeaders(origin: string, nonce: string): Record<string, string> {
  const secure = origin.startsWith('https:');
  return {
    'Content-Security-Policy': contentPolicy([`'nonce-${nonce}'`], secure),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** The policy of a page whose inline scripts are allowed by these sources: its nonce, or the digests of its scripts. */
export function contentPolicy(own: readonly string[], secure: boolean): string {
  const rules = [
    "default-src 'none'",
    `script-src ${["'self'", ...own].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ];
  return [...rules, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** Sees to it that every answer carries them; answers that say nothing of caching are private and checked again. */
export function withSecurityHeaders(origin: string): RequestHandler {
  return (_req, res, next) => {
    const writeHead = res.writeHead;
    res.writeHead = (...head: unknown[]) => {
      const headers = { ...securityHeaders(origin, res.locals.nonce), 'Cache-Control': 'private, no-cache' };
      for (const [name, value] of Object.entries(headers)) {
        if (!res.hasHeader(name)) res.setHeader(name, value);
      }
      return Reflect.apply(writeHead, res, head);
    };
    next();
  };
}

/** The answer to what is no HTTP request at all, written straight to the connection. */
export function malformedAnswer(origin: string, status: string): string {
  const headers = { ...securityHeaders(origin, 'none'), 'Content-Length': '0', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n');
}
