import { facilityKinds } from '~/domain/entry';
import type { Actor } from '~/domain/permission';
import type { ProductGroup } from '~/domain/round';
import { addPaper } from '~/usecases/entry/add-paper';
import { addPhoto } from '~/usecases/entry/add-photo';
import { startEntry } from '~/usecases/entry/start-entry';
import { submitEntry } from '~/usecases/entry/submit-entry';
import { registerFacility } from '~/usecases/facility/register-facility';
import { dayOf, must, person, type Story } from '../vocabulary';
import { inventedName } from './people';
import { demoPhotos } from './photos';

/** A product of the story on its way: whose it is, and what becomes of it. */
export type Told = {
  name: string;
  producer: string;
  group: ProductGroup;
  isSet: boolean;
  setItems: string[];
  provinceCode: string;
  invented: boolean;
  /** The source names no producer: the name here is made up. */
  producerInvented: boolean;
  /** What the jury makes of it, in points of 100. */
  points: number;
  /** The local part of the producer's address, where the demo names the account. */
  owner?: string;
};

const texts = {
  market:
    'Nội dung minh họa: sản phẩm bán tại siêu thị và cửa hàng đặc sản ở 12 tỉnh, thành phố; doanh thu hai năm gần đây tăng 8–15% mỗi năm; cơ sở dự kiến mở rộng xưởng trong năm tới.',
  technique:
    'Nội dung minh họa: dây chuyền bán tự động, nguyên liệu trong vùng trên 80%, áp dụng tiêu chuẩn cơ sở đã công bố; tạo việc làm cho 25 lao động địa phương; nước thải được xử lý trước khi thải ra môi trường.',
  culture: 'Nội dung minh họa: mẫu mã kế thừa hoa văn truyền thống của làng nghề, bao bì ghi đủ thông tin.',
  other: 'Nội dung minh họa: nhãn hiệu đã được bảo hộ; từng tham gia hội chợ cấp tỉnh.',
};

/** Registers a producer with an account's help and answers its id. */
export async function aFacility(story: Story, actor: Actor, told: Told): Promise<string> {
  const province = { codeSet: '2025-34', code: told.provinceCode } as const;
  const { id } = await must(
    registerFacility(story.world, actor, {
      name: told.producer,
      kind: story.random.pick(facilityKinds),
      registrationNo: `MH-${story.random.between(100000, 999999)}`,
      address: `Thôn ${story.random.between(1, 12)}, xã minh họa`,
      representative: inventedName(story),
      phone: '0900 000 000',
      email: 'lien-he@demo.example',
      province,
      demo: true,
      nameInvented: told.producerInvented,
    }),
  );
  return id;
}

/** Drafts an entry with its whole file: three photos, registration, provincial decision and certificate. */
export async function aDraft(
  story: Story,
  actor: Actor,
  told: Told,
  place: { facilityId: string; roundCode: string },
) {
  const { name, group, isSet, setItems, invented } = told;
  const input = { ...place, name, group, isSet, setItems, sections: texts, invented };
  const { id: entryId } = await must(startEntry(story.world, actor, input));
  const pictures = await picturesOf(story, group);
  for (const [index, bytes] of pictures.entries()) {
    const file = { name: `anh-${index + 1}.jpg`, declaredType: 'image/jpeg', bytes };
    await must(addPhoto(story.world, actor, { entryId, file, caption: `Ảnh minh họa ${index + 1}` }));
  }
  for (const paper of papers(story)) await must(addPaper(story.world, actor, { ...paper, entryId }));
  return entryId;
}

function papers(story: Story) {
  const paper = (
    kind: 'BUSINESS_REGISTRATION' | 'PROVINCIAL_DECISION' | 'PROVINCIAL_CERTIFICATE',
    years: number | null,
  ) => ({
    kind,
    number: `${story.random.between(10, 999)}/MH-${kind === 'BUSINESS_REGISTRATION' ? 'ĐKKD' : 'QĐ-UBND'}`,
    issuer: kind === 'BUSINESS_REGISTRATION' ? 'Phòng Đăng ký kinh doanh' : 'Ủy ban nhân dân tỉnh',
    issuedOn: dayOf(story, -400),
    expiresOn: years ? dayOf(story, years * 365) : null,
  });
  return [
    paper('BUSINESS_REGISTRATION', null),
    paper('PROVINCIAL_DECISION', null),
    paper('PROVINCIAL_CERTIFICATE', 2),
  ];
}

const pools = new WeakMap<Story, Map<number, Promise<Uint8Array[]>>>();

/** Three of a group's pictures; each group has a small stock, drawn once a story. */
async function picturesOf(story: Story, group: number): Promise<Uint8Array[]> {
  const stock = pools.get(story) ?? new Map<number, Promise<Uint8Array[]>>();
  pools.set(story, stock);
  if (!stock.has(group)) stock.set(group, demoPhotos(story.random, group, 8));
  const pictures = (await stock.get(group)) as Uint8Array[];
  const first = story.random.between(0, pictures.length - 1);
  return [0, 1, 2].map((step) => pictures[(first + step) % pictures.length] as Uint8Array);
}

/** Registers, drafts and submits a product through one account; the account's new facility counts from then on. */
export async function aSubmission(story: Story, producer: Actor, roundCode: string, told: Told) {
  const facilityId = await aFacility(story, producer, told);
  const actor = await person(story, producer.accountId);
  const entryId = await aDraft(story, actor, told, { facilityId, roundCode });
  await must(submitEntry(story.world, actor, { entryId }));
  return { ...told, actor, facilityId, entryId };
}

export type Submitted = Awaited<ReturnType<typeof aSubmission>>;
