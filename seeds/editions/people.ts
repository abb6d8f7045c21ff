import type { Actor } from '~/domain/permission';
import { createOrganiser } from '~/usecases/account/create-organiser';
import { signUp } from '~/usecases/account/sign-up';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { type Invite, invite } from '~/usecases/invitation/invite';
import { must, person, type Story } from '../vocabulary';
import { demoPassword } from './accounts';

/** People of the demo; all invented. */
export async function theOrganiser(story: Story): Promise<Actor> {
  const { accountId } = await must(
    createOrganiser(story.world, {
      email: 'cuc@demo.example',
      name: 'Phạm Thu Minh Họa',
      title: 'Chuyên viên Phòng Khuyến công',
      password: demoPassword,
      demo: true,
    }),
  );
  return person(story, accountId);
}

/** Invites somebody who accepts at once; answers the person with the new post. */
export async function comeIn(story: Story, host: Actor, guest: Invite & { title?: string }): Promise<Actor> {
  const { title = '', ...invitation } = guest;
  const { token } = await must(invite(story.world, host, invitation));
  const { accountId } = await must(
    acceptInvitation(story.world, { token, password: demoPassword, title, demo: true }),
  );
  return person(story, accountId);
}

/** A producer's account, signed up by the producer. */
export async function aProducer(story: Story, email: string, name: string): Promise<Actor> {
  const signed = { email, name, phone: '0900 000 000', password: demoPassword, demo: true };
  const { accountId } = await must(signUp(story.world, signed));
  return person(story, accountId);
}

const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const given = ['Thị Lan', 'Văn Bình', 'Quốc Huy', 'Thị Hồng', 'Minh Đức', 'Thu Hà', 'Anh Tuấn', 'Thị Mai'];

/** An invented name. */
export function inventedName(story: Story): string {
  return `${story.random.pick(family)} ${story.random.pick(given)}`;
}

/** The officer of each province named, by code. */
export async function officers(
  story: Story,
  organiser: Actor,
  codes: readonly string[],
): Promise<Map<string, Actor>> {
  const held = new Map<string, Actor>();
  for (const code of codes) {
    const email = code === '82' ? 'so-dong-thap@demo.example' : `so-${code}@demo.example`;
    const province = { codeSet: '2025-34', code } as const;
    const guest = { email, name: inventedName(story), role: 'PROVINCE', province } as const;
    held.set(code, await comeIn(story, organiser, { ...guest, title: 'Chuyên viên Sở Công Thương' }));
  }
  return held;
}
