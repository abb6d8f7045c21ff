import { openAnswer } from '~/http/open-answer';
import { visitInput } from '~/http/visit-input';
import { downloadReport } from '~/usecases/visit/download-report';

/** The report of a site visit, for those who may read it. */
export const loader = openAnswer(
  (call) => downloadReport(call.world, call.actor, { ...visitInput(call), kind: 'docx' }),
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    file: ({ params }) => `bao-cao-${params.visitId.replace(/[^\w-]/g, '')}.docx`,
  },
);
