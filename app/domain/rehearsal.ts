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

/** The invented products: two in each of two groups, so that sheets can be compared. */
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
    ...{ id: 'rehearsal-3', code: 'THU-1-003', group: 1, ...invented, isSet: false, setItems: [] },
    name: 'Lọ hoa gốm men tro vẽ tay cao 32 cm (sản phẩm chấm thử)',
    producer: 'Cơ sở Gốm Ví Dụ',
    sections: {
      market: 'Bán 2.600 lọ mỗi năm ở khu du lịch và qua mạng; có đơn hàng xuất khẩu nhỏ.',
      technique: 'Xoay tay, men tro trấu, lò ga thay lò củi; tỷ lệ hỏng giảm còn 6 %.',
      culture: 'Dáng và hoa văn theo gốm cổ của vùng.',
      other: '',
    },
    papers: [paper('PROVINCIAL_CERTIFICATE', '17/GCN', '2025-12-31'), paper('AWARD', '5/QĐ', null)],
    pictures: [205, 220, 190],
  },
  {
    ...{ id: 'rehearsal-4', code: 'THU-2-004', group: 2, ...invented, isSet: false, setItems: [] },
    name: 'Bánh tráng gạo lứt sấy giòn túi 250 g (sản phẩm chấm thử)',
    producer: 'Hộ kinh doanh Bánh tráng Ví Dụ',
    sections: {
      market: 'Bán ở 40 cửa hàng trong tỉnh, 9.000 túi mỗi tháng.',
      technique: 'Máy tráng tự động, sấy năng lượng mặt trời; gạo của xã.',
      culture: '',
      other: 'OCOP ba sao.',
    },
    papers: [paper('PROVINCIAL_CERTIFICATE', '18/GCN', '2028-12-31'), paper('OCOP', '12/QĐ', '2027-06-30')],
    pictures: [45, 12, 30],
  },
];
