import type { Criterion, RubricContent } from './rubric';

/**
 * A rubric to start from, marked "mẫu minh họa" until a jury makes it its own. The four groups and their points are
 * those of Annex 4 (Phiếu chấm điểm) of Thông tư 26/2014/TT-BCT as amended; the finer points are an illustration, since
 * the jury agrees them for each round.
 */
const criterion = (
  id: string,
  points: number,
  vi: string,
  en: string,
  guidanceVi: string,
  guidanceEn: string,
): Criterion => ({
  id,
  name: { vi, en },
  guidance: { vi: guidanceVi, en: guidanceEn },
  max: points * 100,
  step: 50,
});

const market = [
  criterion(
    '1.1',
    12,
    'Doanh thu',
    'Revenue',
    'Doanh thu hai năm gần nhất và mức tăng.',
    'Revenue of the last two years and its growth.',
  ),
  criterion(
    '1.2',
    12,
    'Thị trường',
    'Market',
    'Nơi tiêu thụ trong nước, xuất khẩu, kênh bán hàng.',
    'Where it sells at home and abroad, and through whom.',
  ),
  criterion(
    '1.3',
    10,
    'Khả năng sản xuất hàng loạt',
    'Series production',
    'Công suất, mức ổn định của sản xuất.',
    'Capacity and steadiness of production.',
  ),
  criterion(
    '1.4',
    6,
    'Tiềm năng phát triển',
    'Potential',
    'Kế hoạch mở rộng và khả năng thực hiện.',
    'Plans to grow and whether they can be carried out.',
  ),
];

const technique = [
  criterion(
    '2.1',
    10,
    'Công nghệ, thiết bị',
    'Technology',
    'Mức tiên tiến, cải tiến của cơ sở.',
    'How advanced it is; own improvements.',
  ),
  criterion(
    '2.2',
    10,
    'Tiêu chuẩn chất lượng',
    'Quality standards',
    'Tiêu chuẩn áp dụng, chứng nhận còn hiệu lực.',
    'Standards applied, certificates in force.',
  ),
  criterion(
    '2.3',
    6,
    'Nguyên liệu địa phương',
    'Local materials',
    'Tỷ lệ nguyên liệu trong vùng, trong nước.',
    'Share of local and domestic materials.',
  ),
  criterion(
    '2.4',
    8,
    'Lao động, đóng góp ngân sách',
    'Jobs and taxes',
    'Việc làm, thu nhập, nộp ngân sách.',
    'Jobs, incomes, taxes paid.',
  ),
  criterion(
    '2.5',
    6,
    'Môi trường, an toàn',
    'Environment and safety',
    'Xử lý chất thải, an toàn lao động, thực phẩm.',
    'Waste treatment, safety at work, food safety.',
  ),
];

const culture = [
  criterion(
    '3.1',
    5,
    'Bản sắc văn hóa',
    'Cultural identity',
    'Nét văn hóa, nghề truyền thống của địa phương.',
    'Local culture and traditional craft.',
  ),
  criterion(
    '3.2',
    5,
    'Kiểu dáng, bao bì',
    'Design and packaging',
    'Hình thức, tiện dụng, thông tin trên bao bì.',
    'Looks, ease of use, information on the package.',
  ),
];

const other = [
  criterion(
    '4.1',
    6,
    'Giải thưởng, nhãn hiệu',
    'Awards and trademark',
    'Giải thưởng, nhãn hiệu đã đăng ký, OCOP.',
    'Awards, registered trademark, OCOP.',
  ),
  criterion(
    '4.2',
    4,
    'Tiêu chí khác',
    'Other',
    'Điểm nổi bật khác do Ban giám khảo xem xét.',
    'Other merits the jury sees.',
  ),
];

/** The illustrative rubric: 40 + 40 + 10 + 10 points, marks in steps of 0.5. */
export const illustrativeRubric: RubricContent = {
  groups: [
    {
      id: '1',
      name: {
        vi: 'Đáp ứng thị trường và khả năng phát triển sản xuất',
        en: 'Market and growth of production',
      },
      max: 4000,
      criteria: market,
    },
    {
      id: '2',
      name: {
        vi: 'Kinh tế – kỹ thuật – xã hội và môi trường',
        en: 'Economy, technique, society and environment',
      },
      max: 4000,
      criteria: technique,
    },
    {
      id: '3',
      name: { vi: 'Tính văn hóa, tính thẩm mỹ', en: 'Culture and beauty' },
      max: 1000,
      criteria: culture,
    },
    { id: '4', name: { vi: 'Một số tiêu chí khác', en: 'Other criteria' }, max: 1000, criteria: other },
  ],
};
