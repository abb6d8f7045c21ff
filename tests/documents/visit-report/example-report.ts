import sharp from 'sharp';
import type { VisitReportSheet } from '~/documents/visit-report/report-sheet';
import type { CheckItem } from '~/domain/visit/record';
import { signaturePng } from '~/gateways/print-image';

const item = (id: string, part: Partial<CheckItem>): CheckItem => ({
  ...{ id, entryId: 'e', kind: 'SECTION', key: 'market', claim: 'Bán trong nước 500 bộ mỗi tháng' },
  ...{ finding: 'MATCHES', remark: '' },
  ...part,
});

const path = 'M20 150L80 40L140 160L220 60L320 140L420 50L580 120';

async function photo(width: number, height: number): Promise<Uint8Array> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#8a5a2b' } });
  return new Uint8Array(await plain.jpeg().toBuffer());
}

/** A whole report: one product, findings of each kind, both signatures, one photo. */
export async function exampleReport(): Promise<VisitReportSheet> {
  return {
    number: '05/BC-TGV',
    organiserName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
    place: 'Hà Nội',
    reportedAt: '2026-06-16T03:30:00.000Z',
    demo: false,
    roundName: 'Bình chọn khu vực phía Bắc năm 2026',
    producer: {
      name: 'HTX mây tre đan Phú Nghĩa',
      address: 'Xã Phú Nghĩa, thành phố Hà Nội',
      province: 'Hà Nội',
      representative: 'Trần Thị Mây',
    },
    day: '2026-06-15',
    seed: '0123456789abcdef',
    team: [
      { name: 'Lê Văn Đoàn', lead: true },
      { name: 'Phạm Thị Giúp', lead: false },
    ],
    entries: [
      {
        code: '2026-BAC-1-017',
        name: 'Bộ bàn ghế mây',
        items: [
          item('1', { kind: 'PRODUCT', key: 'product', claim: 'Bộ bàn ghế mây' }),
          item('2', { finding: 'DIFFERS', remark: 'Thực tế khoảng 300 bộ mỗi tháng.' }),
          item('3', {
            kind: 'PAPER',
            key: 'OCOP',
            claim: '12/QĐ · UBND · 2025-01-31',
            finding: 'NOT_CHECKED',
          }),
        ],
      },
    ],
    tally: { MATCHES: 1, DIFFERS: 1, NOT_CHECKED: 1, OPEN: 0 },
    conclusion: 'Cơ sở sản xuất ổn định.\nĐề nghị Ban giám khảo xem lại số liệu doanh thu.',
    unsignedReason: '',
    presences: [
      {
        ...{ side: 'TEAM', name: 'Lê Văn Đoàn', title: 'Giám khảo', signedAt: '2026-06-15T08:00:00.000Z' },
        drawn: { path, png: await signaturePng(path) },
      },
      {
        ...{
          side: 'PRODUCER',
          name: 'Trần Thị Mây',
          title: 'Giám đốc',
          signedAt: '2026-06-15T08:05:00.000Z',
        },
        drawn: null,
      },
    ],
    photos: [
      {
        ...{ jpeg: await photo(800, 600), width: 800, height: 600, caption: 'Xưởng đan' },
        ...{ takenAt: '2026-06-15T07:00:00.000Z', place: { latitude: 21.02781, longitude: 105.83416 } },
      },
    ],
    digest: 'ab'.repeat(32),
  };
}

/** 150 characters, as a set that joins names. */
export const longName =
  'Bộ sản phẩm nước mắm Cát Hải (Nước mắm cao cấp 50°N, nước mắm "Ông Sao") – Bộ ấm chén trà đạo khảm trai – Máy sấy nông sản NPK 16-16-8 kiểu Thuỷ Hoà số 1'.slice(
    0,
    150,
  );

/** The same with names of 150 characters everywhere, texts as long as they go, and many photos. */
export async function longReport(name = longName): Promise<VisitReportSheet> {
  const base = await exampleReport();
  const long = `${name} `.repeat(12).trim();
  const [entry] = base.entries;
  const items = (entry?.items ?? []).map((one) => ({ ...one, claim: long, remark: long }));
  const [picture] = base.photos;
  return {
    ...base,
    ...{
      organiserName: name,
      place: name,
      roundName: name,
      conclusion: `${long}\n${long}`,
      unsignedReason: long,
    },
    producer: { name, address: name, province: name, representative: name },
    team: [
      { name, lead: true },
      { name, lead: false },
    ],
    entries: [0, 1].map((index) => ({ code: `2026-BAC-1-${index}`, name, items: [...items, ...items] })),
    presences: base.presences.map((presence) => ({ ...presence, name, title: name })),
    photos: picture ? [picture, { ...picture, caption: name, height: 2000 }, picture] : [],
    demo: true,
  };
}
