import type { FileFacts } from '~/domain/eligibility/check';

/** A regional file that meets every condition; its certificate ends on the closing day. */
export const wholeFile: FileFacts = {
  level: 'REGIONAL',
  closingDay: '2026-04-30',
  producer: 'HTX Hoà Bình',
  facilityKind: 'COOPERATIVE',
  name: 'Trà shan tuyết',
  group: 2,
  isSet: false,
  setItems: [],
  photos: 3,
  sections: { market: 'Bán ở 12 tỉnh', technique: 'Dây chuyền sấy lạnh', culture: '', other: '' },
  papers: [
    { kind: 'BUSINESS_REGISTRATION', number: '01/ĐK', expiresOn: null },
    { kind: 'PROVINCIAL_DECISION', number: '98/QĐ-UBND', expiresOn: null },
    { kind: 'PROVINCIAL_CERTIFICATE', number: '12/GCN', expiresOn: '2026-04-30' },
  ],
  recognition: null,
  others: [],
};

/** A national file resting on a regional recognition in force. */
export const nationalFile: FileFacts = {
  ...wholeFile,
  level: 'NATIONAL',
  closingDay: '2027-04-30',
  recognition: { number: 'KV-7', status: 'VALID', recognised: true, validUntil: '2029-12-31' },
};
