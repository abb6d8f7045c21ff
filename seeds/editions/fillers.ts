import type { ProductGroup } from '~/domain/round';
import type { Random } from '../random';

/** Invented products that fill a demo round. Their names say nothing of real ones, and every one is marked as invented. */
export type Filler = {
  name: string;
  producer: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
};

const things: Record<ProductGroup, readonly string[]> = {
  1: [
    'Khay gỗ khảm',
    'Tranh tre ghép',
    'Gối thêu tay',
    'Giỏ mây đan',
    'Lọ gốm men tro',
    'Khăn dệt thổ cẩm',
    'Đèn lồng lụa',
    'Hộp sơn mài',
  ],
  2: [
    'Trà ướp hoa',
    'Mật ong hoa rừng',
    'Bột sắn dây',
    'Cà phê rang mộc',
    'Bánh gạo lứt',
    'Nước cốt gừng',
    'Miến dong',
    'Hạt sen sấy',
    'Muối thảo mộc',
    'Tinh bột nghệ',
  ],
  3: ['Máy thái rau', 'Bộ lưỡi cày', 'Máy tách hạt', 'Khuôn ép gạch', 'Bơm tay', 'Bánh răng truyền động'],
  4: [
    'Gạch không nung',
    'Phân bón hữu cơ',
    'Viên nén mùn cưa',
    'Tinh dầu sả',
    'Xà phòng thảo mộc',
    'Bao bì giấy',
  ],
};

const styles = [
  'Sông Trong',
  'Đồi Gió',
  'Bến Lặng',
  'Nắng Mai',
  'Làng Hạ',
  'Rừng Xa',
  'Đá Trắng',
  'Suối Hai',
  'Cầu Ván',
  'Vườn Xưa',
];
const kinds = ['Hợp tác xã', 'Công ty TNHH', 'Cơ sở sản xuất', 'Hộ kinh doanh'];

/** Makes one invented product; `number` keeps names apart. */
export function filler(random: Random, group: ProductGroup, number: number): Filler {
  const thing = random.pick(things[group]);
  const style = random.pick(styles);
  const isSet = random.next() < 0.2;
  const name = isSet
    ? `Bộ sản phẩm ${thing.toLowerCase()} ${style} – loại lớn và loại nhỏ`
    : `${thing} ${style}`;
  return {
    name: `${name} số ${number}`,
    producer: `${random.pick(kinds)} ${style} ${number} (minh họa)`,
    group,
    isSet,
    setItems: isSet ? [`${thing} loại lớn`, `${thing} loại nhỏ`] : [],
  };
}
