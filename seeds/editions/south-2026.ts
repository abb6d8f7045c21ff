import type { Actor } from '~/domain/permission';
import { addPhoto } from '~/usecases/entry/add-photo';
import { sendBackEntry } from '~/usecases/entry/send-back-entry';
import { startEntry } from '~/usecases/entry/start-entry';
import { acceptEntry } from '~/usecases/intake/accept-entry';
import { askSupplement } from '~/usecases/intake/ask-supplement';
import { setQuotas } from '~/usecases/quota/set-quotas';
import { must, person, type Story } from '../vocabulary';
import { fillersOf, provincesOf, realOf } from './cast';
import { aFacility, aSubmission, type Submitted, type Told } from './entries';
import { aProducer, comeIn, officers } from './people';
import { demoPhotos } from './photos';
import { forwardAll, submitAll } from './registration';

export const south = '2026-NAM';

const dongThap = { codeSet: '2025-34', code: '82' } as const;

/** The South: taking registrations; files at every step of the way. */
export async function tellSouth(story: Story, organiser: Actor, team: Actor): Promise<void> {
  story.at(-9);
  const offices = await officers(story, organiser, provincesOf('SOUTH'));
  const officer = offices.get(dongThap.code) as Actor;
  await comeIn(story, officer, {
    email: 'khuyen-cong-dong-thap@demo.example',
    name: 'Lê Thị Khuyến Công',
    role: 'PROMOTION_CENTRE',
    province: dongThap,
    title: 'Trung tâm Khuyến công Đồng Tháp',
  });
  await limitAll(story, organiser);
  const fillers = fillersOf(story.random, 'SOUTH', { 1: 7, 2: 5, 3: 6, 4: 6 });
  const cast = [...realOf(story.random, 'SOUTH', 12), ...fillers];
  story.at(-6);
  const files = await submitAll(story, south, cast);
  const invented = files.filter((file) => file.invented);
  story.at(-2);
  const forwarded = [...files.filter((file) => !file.invented), ...invented.slice(0, 12)];
  await forwardAll(story, south, offices, forwarded);
  story.at(-1);
  for (const { entryId } of forwarded.slice(0, 9)) {
    await must(acceptEntry(story.world, team, { roundCode: south, entryId }));
  }
  const reasons = 'Đề nghị bổ sung ảnh chụp nhãn sản phẩm ở ba mặt (minh họa).';
  const { entryId } = invented[3] as Submitted;
  await must(askSupplement(story.world, team, { roundCode: south, entryId, reasons }));
  await demoProducer(story, officer);
  story.say(`  ${south}: ${files.length} entries submitted`);
}

/** Each province may send seven, Đồng Tháp nine, and should send two; of more than three by one producer it is warned. */
async function limitAll(story: Story, organiser: Actor): Promise<void> {
  const none = { maximum: null, minimum: null };
  const provinces = provincesOf('SOUTH').map((code) => ({
    province: { codeSet: '2025-34', code } as const,
    bounds: { maximum: code === dongThap.code ? 9 : 7, minimum: 2 },
    groups: [none, none, none, none],
  }));
  const modes = { PROVINCE: 'REFUSAL', GROUP: 'OFF', PRODUCER: 'WARNING' } as const;
  const producer = { maximum: 3, minimum: null };
  await must(setQuotas(story.world, organiser, { roundCode: south, modes, producer, provinces }));
}

/** The demo's producer: one file returned for repair, one with the province, one hardly begun. */
async function demoProducer(story: Story, officer: Actor): Promise<void> {
  const producer = await aProducer(story, 'co-so@demo.example', 'Nguyễn Thị Kế Toán');
  const told = (name: string): Told => ({
    ...{ name, producer: 'Hợp tác xã Bến Lặng (minh họa)', group: 2, isSet: false, setItems: [], points: 80 },
    ...{ provinceCode: dongThap.code, invented: true, producerInvented: true },
  });
  const returned = await aSubmission(story, producer, south, told('Mứt dừa non Bến Lặng'));
  const reason = 'Ảnh thứ hai mờ; đề nghị chụp lại và ghi rõ khối lượng tịnh trên nhãn (minh họa).';
  await must(sendBackEntry(story.world, officer, { roundCode: south, entryId: returned.entryId, reason }));
  const actor = await person(story, producer.accountId);
  const { facilityId } = returned;
  const sections = { market: '', technique: '', culture: '', other: '' };
  const kind = { group: 2, isSet: false, invented: true } as const;
  const draft = {
    ...kind,
    setItems: [],
    name: 'Kẹo chuối gừng Bến Lặng',
    sections,
    facilityId,
    roundCode: south,
  };
  const { id } = await must(startEntry(story.world, actor, draft));
  const [bytes] = await demoPhotos(story.random, 2, 1);
  const file = { name: 'anh.jpg', declaredType: 'image/jpeg', bytes: bytes as Uint8Array };
  await must(addPhoto(story.world, actor, { entryId: id, file }));
  await aFacility(story, actor, { ...told(''), producer: 'Cơ sở Bến Lặng 2 (minh họa)' });
}
