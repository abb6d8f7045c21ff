import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMail } from '~/gateways/mail';

test('without a mail server a letter is a file that a mail program opens', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-chon-mail-'));
  const mail = createMail({ from: 'Bình Chọn <no-reply@example.vn>', folder });
  await mail.send({ to: 'an@example.vn', subject: 'Lời mời tham gia', text: 'Kính gửi ông Nguyễn Văn An' });
  const [file = ''] = readdirSync(folder);
  const message = readFileSync(path.join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  expect(file).toMatch(/^[0-9a-f-]{36}\.eml$/);
  expect(message).toContain('To: an@example.vn');
  expect(message).toMatch(/^Subject: =\?UTF-8\?/m);
});
