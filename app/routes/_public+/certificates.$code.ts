import { openAnswer } from '~/http/open-answer';
import { downloadCertificate } from '~/usecases/certificate/download-certificate';

export const loader = openAnswer(
  ({ world, actor, params }) =>
    downloadCertificate(world, actor, { code: params.code.replace(/\.pdf$/, '') }),
  { type: 'application/pdf', file: ({ params }) => params.code.replace(/[^\w.-]/g, '') },
);
