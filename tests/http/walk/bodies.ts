/**
 * What somebody would send who has read the page: whole and well formed, so that only permission stands between it and
 * a change. By route; a route that is not here takes no fields.
 */
const device = 'a'.repeat(32);

const facility = {
  ...{ name: 'Cơ sở', kind: 'COMPANY', registrationNo: '1', address: 'Xã 1', representative: 'Người A' },
  ...{ phone: '0912345678', email: 'a@example.vn' },
};

const paper = { kind: 'OTHER', number: '1', issuer: 'Sở', issuedOn: '2026-01-01' };

const team = 'routes/jury+/rounds.$code_.visits_.$visitId';
const plan = 'routes/secretariat+/rounds.$code_.visits_';

const fields: Record<string, Record<string, string>> = {
  [team]: { conclusion: 'Kết luận khác' },
  [`${team}_.people`]: { side: 'PRODUCER', name: 'Người A' },
  [`${team}_.people_.$personId.signature`]: { typed: 'on' },
  [`${plan}.proposal`]: { seed: '0123456789abcdef', atLeast: '1', percent: '0', producer: 'x' },
  [`${plan}.new`]: { facilityId: 'x' },
  [`${plan}.$visitId_.plan`]: { member: 'x', lead: 'x' },
  [`${plan}.$visitId_.cancellation`]: { reason: 'Lý do' },
  'routes/producer+/facilities_.$facilityId': facility,
  'routes/producer+/entries_.$entryId_.product': { name: 'Tên khác', group: '2', version: '1' },
  'routes/producer+/entries_.$entryId_.description': { market: 'Nội dung khác', version: '1' },
  'routes/producer+/entries_.$entryId_.papers': paper,
  'routes/producer+/entries_.$entryId_.withdrawal': { reason: 'Lý do' },
  'routes/province+/rounds.$code_.entries.$entryId': { reason: 'Lý do' },
  'routes/jury+/rounds.$code_.sheets.$entryId': {
    ...{ 'marks[0].criterion': '1.1', 'marks[0].value': '5', deviceId: device, pass: '1' },
  },
  'routes/jury+/rounds.$code_.sheets.$entryId_.recusal': { reason: 'Lý do' },
  'routes/jury+/rounds.$code_.sheets.$entryId_.signature': { seen: '2026-01-01T00:00:00.000Z' },
  'routes/council+/rounds.$code': { 'choices.X': 'FOR' },
  'routes/council+/rounds.$code_.attendance': { present: 'M01' },
};

/** The body of a request to a route, with the header that names its kind. */
export function bodyFor(routeId: string): { body: string | FormData; headers: Record<string, string> } {
  if (routeId.endsWith('.marks')) {
    const cells = [{ criterion: '1.1', value: 500, parentOpId: null }];
    const body = JSON.stringify({ cells, remarks: null, deviceId: device, pass: 1 });
    return { body, headers: { 'Content-Type': 'application/json' } };
  }
  if (routeId.endsWith('.photos')) {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(100)], 'anh.jpg', { type: 'image/jpeg' }));
    return { body: form, headers: {} };
  }
  const body = new URLSearchParams(fields[routeId] ?? {}).toString();
  return { body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
}
