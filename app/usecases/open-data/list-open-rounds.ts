import { listPublications } from '~/store/publication/list-publications';
import { listRounds } from '~/store/round/find-round';
import { publicRound } from '../public/public-round';
import type { World } from '../world';

/** A round of the open interface; addresses are absolute and there only where something is published. */
export type OpenRound = {
  code: string;
  level: string;
  region: string | null;
  year: number;
  phase: string;
  name: string;
  nameEn: string;
  demo: boolean;
  list: string | null;
  results: string | null;
  bundle: string | null;
};

/** Lists all rounds, newest year first. */
export async function listOpenRounds(world: World): Promise<OpenRound[]> {
  const [rounds, publications] = await Promise.all([listRounds(world.db), listPublications(world.db)]);
  const now = world.clock.now();
  return rounds.map((state) => {
    const { code, level, region, year, phase, name, nameEn, demo } = publicRound(state, now);
    const published = publications.has(state.id);
    const at = (file: string, there: boolean) =>
      there ? `${world.origin}/api/open/rounds/${code}/${file}` : null;
    return {
      code,
      level,
      region,
      year,
      phase,
      name,
      nameEn,
      demo,
      list: at('list.json', published || state.past),
      results: at('results.json', published && state.disclosure !== 'LIST'),
      bundle: at('bundle.json', published && state.disclosure === 'BUNDLE'),
    };
  });
}
