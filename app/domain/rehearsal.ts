import type { EntrySections, PaperKind } from './entry';
import { illustrativeRubric } from './illustrative-rubric';
import type { ProductGroup } from './round';
import type { RubricContent } from './rubric';

/**
 * What a juror tries the tablet with before the day: invented products, which no producer makes and nobody has
 * registered, and the illustrative rubric. It is data only; nothing of it is ever stored with real work or sent.
 */
export type RehearsalEntry = {
  id: string;
  code: string;
  group: ProductGroup;
  name: string;
  producer: string;
  address: string;
  province: string;
  isSet: boolean;
  setItems: string[];
  sections: EntrySections;
  papers: { kind: PaperKind; number: string; issuer: string; issuedOn: string; expiresOn: string | null }[];
  /** Hues of its drawn pictures, 0 to 359. */
  pictures: number[];
};

/** The rubric of the rehearsal. */
export const rehearsalRubric: RubricContent = illustrativeRubric;

/** The last day of registration that papers of the rehearsal are held against. */
export const rehearsalClosingDay = '2026-04-30';

const paper = (kind: PaperKind, number: string, expiresOn: string | null) => ({
  ...{ kind, number, expiresOn, issuedOn: '2024-03-12' },
  issuer: 'Sở Công Thương tỉnh Mẫu',
});

const invented = { address: 'Xã Ví Dụ, tỉnh Mẫu', province: 'Tỉnh Mẫu' };

/** The invented products, one for each product group. */
export const rehearsalEntries: readonly RehearsalEntry[] = [
  {
    ...{ id: 'rehearsal-1', code: 'THU-1-001', group: 1, ...invented, isSet: true },
    name: 'Bộ khay mây tre đan ba chiếc (sản phẩm chấm thử)',
    producer: 'Hợp tác xã Mây tre Ví Dụ',
    setItems: ['Khay tròn 20 cm', 'Khay tròn 28 cm', 'Khay chữ nhật 35 cm'],
    sections: {
      market:
        'Bán tại 12 tỉnh, thành phố; doanh thu năm 2024 là 1,8 tỷ đồng, năm 2025 là 2,3 tỷ đồng. Một nửa bán qua mạng.',
      technique: 'Mây xử lý hấp sấy, đan tay. Mỗi tháng làm 900 bộ, ba mươi lao động có việc quanh năm.',
      culture: 'Nghề đan có từ bốn đời; hoa văn mắt cáo của làng.',
      other: 'Đã đăng ký nhãn hiệu tập thể.',
    },
    papers: [
      paper('PROVINCIAL_CERTIFICATE', '15/GCN', '2028-12-31'),
      paper('TRADEMARK', '4-2023-00000', '2033-03-12'),
      paper('BUSINESS_REGISTRATION', '0000000001', null),
    ],
    pictures: [32, 48, 24],
  },
  {
    ...{ id: 'rehearsal-2', code: 'THU-2-002', group: 2, ...invented, isSet: false, setItems: [] },
    name: 'Trà gừng mật ong hộp 20 gói (sản phẩm chấm thử)',
    producer: 'Công ty TNHH Thực phẩm Ví Dụ',
    sections: {
      market: 'Có mặt tại 300 cửa hàng; xuất khẩu lô đầu năm 2025. Doanh thu tăng 20 % mỗi năm.',
      technique: 'Dây chuyền sấy lạnh, công suất 2 tấn mỗi tháng. Áp dụng HACCP.',
      culture: 'Bao bì in tranh dân gian.',
      other: 'OCOP bốn sao.',
    },
    papers: [
      paper('PROVINCIAL_CERTIFICATE', '16/GCN', '2028-12-31'),
      paper('FOOD_SAFETY', '208/ATTP', '2026-02-28'),
      paper('OCOP', '31/QĐ', '2027-06-30'),
    ],
    pictures: [18, 40, 95],
  },
  {
    ...{ id: 'rehearsal-3', code: 'THU-3-003', group: 3, ...invented, isSet: false, setItems: [] },
    name: 'Máy thái sợi rau củ chạy điện 0,75 kW (sản phẩm chấm thử)',
    producer: 'Cơ sở Cơ khí Ví Dụ',
    sections: {
      market: 'Bán 640 máy trong hai năm, chủ yếu cho cơ sở chế biến trong vùng.',
      technique: 'Lưỡi thép không gỉ, năng suất 120 kg/giờ; cải tiến bộ che an toàn.',
      culture: '',
      other: 'Giải ba sáng tạo kỹ thuật tỉnh Mẫu.',
    },
    papers: [paper('PROVINCIAL_CERTIFICATE', '17/GCN', '2028-12-31'), paper('AWARD', '5/QĐ', null)],
    pictures: [205, 220, 190],
  },
  {
    ...{ id: 'rehearsal-4', code: 'THU-4-004', group: 4, ...invented, isSet: false, setItems: [] },
    name: 'Nến sáp ong hương quế (sản phẩm chấm thử)',
    producer: 'Hộ kinh doanh Nến Ví Dụ',
    sections: {
      market: 'Bán ở khu du lịch và qua mạng, 4.000 hộp mỗi năm.',
      technique: 'Sáp ong trong tỉnh, rót khuôn tay.',
      culture: 'Hộp gỗ quế khắc hoa văn.',
      other: '',
    },
    papers: [paper('PROVINCIAL_CERTIFICATE', '18/GCN', '2025-12-31')],
    pictures: [45, 12, 30],
  },
];
