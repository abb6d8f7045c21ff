import type { CertificateSheet } from '~/documents/certificate/certificate-pdf';

/** A certificate of the demo's kind, for the tests of the paper. */
export const exampleSheet: CertificateSheet = {
  code: '0123456789abcdefghjkmnpqrs',
  number: 'KV-2026-0001',
  product: 'Nhất diệp hảo trà',
  producer: 'HTX chè an toàn Nguyên Việt',
  address: 'Xóm Nam Hưng, xã Tân Cương, tỉnh Thái Nguyên',
  province: 'Thái Nguyên',
  group: 2,
  level: 'REGIONAL',
  region: 'NORTH',
  year: 2026,
  decisionNumber: '44/QĐ-ĐCK',
  decisionDate: '2026-02-03',
  issuedOn: '2026-05-13',
  validUntil: '2029-12-31',
  roundCode: '2026-BAC',
  issuerName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
  signerName: 'Nguyễn Văn Minh',
  signerTitle: 'KT. Cục trưởng – Phó Cục trưởng',
  place: 'Hà Nội',
  origin: 'https://binhchon.example.vn',
  payload: `1.abcd-_12.S1YtMjAyNi0wMDAx.20291231.${'d'.repeat(43)}.${'s'.repeat(86)}`,
  demo: false,
  replaces: null,
  ended: null,
};
