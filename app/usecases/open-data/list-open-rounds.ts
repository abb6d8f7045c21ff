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
  /** The digest of the frozen bundle, also where the bundle itself is not disclosed; null before publication. */
  bundleSha256: string | null;
};

/** Lists all rounds, newest year first. */
export async function listOpenRounds(world: World): Promise<OpenRound[]> {
  const [rounds, publications] = await Promise.all([listRounds(world.db), listPublications(world.db)]);
  const now = world.clock.now();
  return rounds.map((state) => {
    const { code, level, region, year, phase, name, nameEn, demo } = publicRound(state, now);
    const publication = publications.get(state.id);
    const published = publication !== undefined;
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
      results: at('results.json', published),
      bundle: at('bundle.json', published && state.disclosure === 'BUNDLE'),
      bundleSha256: publication?.bundleSha256 ?? null,
    };
  });
}
