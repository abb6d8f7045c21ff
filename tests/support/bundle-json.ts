/** A small valid file `cnnt-round/1` as parsed JSON, for tests that break it in one place. Any shape may be assigned. */
export type Json = ReturnType<typeof JSON.parse>;

export function bundleJson(): Json {
  const criteria = [
    { id: '1.1', max: '40', step: '0.5' },
    { id: '1.2', max: '20.50', step: '0.25' },
  ];
  const sheet = (juror: string, entry: string) => {
    return { juror, entry, pass: 1, signedAt: '2024-05-10T08:00:00Z', marks: { '1.1': '30.5', '1.2': '20' } };
  };
  return {
    format: 'cnnt-round/1',
    round: { code: '2024-BAC', level: 'REGIONAL', region: 'NORTH', year: 2024 },
    rules: {
      passes: 1,
      aggregate: { method: 'mean' },
      minimumSheets: 1,
      threshold: { points: '50', comparison: '>=' },
      tieBreak: ['criterion:1', 'median', 'lowest-sheet'],
      council: { quorum: '2/3', majority: { share: '1/2', comparison: '>', base: 'present' } },
    },
    rubrics: { '1': [{ id: '1', max: '60.5', criteria }] },
    jurors: [
      { id: 'J1', groups: [1, 2] },
      { id: 'J2', groups: [1] },
    ],
    entries: [
      { id: 'E1', group: 1, province: { codeSet: '2025-34', code: '01' }, status: 'ELIGIBLE' },
      {
        id: 'E2',
        group: 1,
        province: { codeSet: '2004-63', code: '27' },
        status: 'MERGED',
        mergedInto: 'E1',
      },
      { id: 'E3', group: 1, province: { codeSet: '2025-34', code: '79' }, status: 'NOT_ELIGIBLE' },
    ],
    recusals: [{ juror: 'J2', entry: 'E3' }],
    sheets: [sheet('J1', 'E1'), sheet('J2', 'E1'), sheet('J1', 'E3')],
    council: {
      members: ['M1', 'M2', 'M3'],
      present: ['M1', 'M2'],
      ballots: [{ entry: 'E1', for: 1, against: 1, blank: 0 }],
    },
  };
}

/** The bytes of a JSON value. */
export function jsonBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
