import { expect, test, vi } from 'vitest';
import { keyUnder, newKey, randomName, seal, unseal } from '~/offline/tablet/vault-key';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (data: ArrayBuffer) => new TextDecoder().decode(data);

vi.setConfig({ testTimeout: 60_000 });

test('what is sealed opens under the same PIN on the same device only', async () => {
  const made = await newKey('123456');
  const sealed = await seal(made.dataKey, bytes('8,5 điểm'), 'seat/record');
  const again = await keyUnder('123456', made);
  if (!again) throw new Error('the PIN does not open the vault');
  expect(read(await unseal(again, sealed, 'seat/record'))).toBe('8,5 điểm');
  expect(await keyUnder('123457', made)).toBeNull();
  const elsewhere = await newKey('123456');
  expect(await keyUnder('123456', { ...made, deviceKey: elsewhere.deviceKey })).toBeNull();
});

test('what is sealed for one place does not open in another, and not when it was changed', async () => {
  const { dataKey } = await newKey('123456');
  const sealed = await seal(dataKey, bytes('8,5'), 'seat/one');
  await expect(unseal(dataKey, sealed, 'seat/two')).rejects.toThrow();
  const changed = sealed.data.slice(0);
  new Uint8Array(changed)[0] = (new Uint8Array(changed)[0] ?? 0) ^ 1;
  await expect(unseal(dataKey, { ...sealed, data: changed }, 'seat/one')).rejects.toThrow();
});

test('the keys cannot be taken out of the browser', async () => {
  const { dataKey, deviceKey } = await newKey('123456');
  await expect(crypto.subtle.exportKey('raw', dataKey)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow();
});

test('names are 128 random bits in hex', () => {
  const names = Array.from({ length: 100 }, randomName);
  expect(new Set(names).size).toBe(100);
  expect(names.every((name) => /^[0-9a-f]{32}$/.test(name))).toBe(true);
});
