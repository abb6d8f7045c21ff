import { openAnswer } from '~/http/open-answer';
import { readKey } from '~/usecases/open-data/read-key';

export const loader = openAnswer(async ({ world }) => readKey(world), { type: 'application/x-pem-file' });
