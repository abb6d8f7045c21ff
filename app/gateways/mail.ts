import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Letter } from './letters';

/** Sends letters. */
export type Mail = { send(letter: Letter): Promise<void> };

/**
 * Mail over the server that `url` names (smtp://user:password@host:587); without one, each letter becomes an .eml file
 * in `folder`, where the operator of a demo or a trial reads it.
 */
export function createMail({ url, from, folder }: { url?: string; from: string; folder: string }): Mail {
  if (!url) return mailToFiles(from, folder);
  const transport = createTransport(url);
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}

function mailToFiles(from: string, folder: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(letter) {
      const { message } = await transport.sendMail({ from, ...letter });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(path.join(folder, `${randomUUID()}.eml`), message as Buffer, { mode: 0o600 });
    },
  };
}
