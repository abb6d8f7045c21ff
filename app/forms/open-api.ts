import { z } from 'zod';
import { outboxAnswer, outboxFile, syncAnswer, syncRequest } from './sync';
import {
  apiRefusal,
  deviceAnswer,
  deviceRequest,
  signaturesAnswer,
  signaturesRequest,
  tabletWork,
} from './tablet';
import { tabletVisits, visitOperations, visitOutcomes, visitPhotoAnswer, visitPhotoMeta } from './visit-sync';

/**
 * The description of the interfaces under /api (OpenAPI 3.1), made from the schemas that check what arrives. Sentences of
 * refusals are in the reader's language; their codes are the contract.
 */
type Operation = {
  summary: string;
  by?: 'device' | 'session';
  body?: z.ZodType;
  /** The body is a form: these parts as JSON text, and a file. */
  parts?: Record<string, z.ZodType>;
  answer: object;
  parameters?: string[];
};

const json = (schema: object) => ({ 'application/json': { schema } });

/** What is read is the schema's output, what is sent its input: an empty text may be sent for none. */
const shape = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const answered = (schema: z.ZodType) => json(shape(schema, 'input'));
const anything = json({ type: 'object' });
const bytes = (type: string) => ({ [type]: { schema: { type: 'string', format: 'binary' } } });

const refusals = (by: Operation['by']) => ({
  ...(by && { 401: { $ref: '#/components/responses/refusal' } }),
  default: { $ref: '#/components/responses/refusal' },
});

function formOf(parts: Record<string, z.ZodType>) {
  const file = { type: 'string', format: 'binary' };
  const said = Object.entries(parts).map(([name, part]) => [name, shape(part, 'input')]);
  const properties = { ...Object.fromEntries(said), file };
  return {
    'multipart/form-data': { schema: { type: 'object', properties, required: Object.keys(properties) } },
  };
}

function operation({ summary, by, body, parts, answer, parameters = [] }: Operation) {
  const content = parts ? formOf(parts) : body && json(shape(body, 'input'));
  return {
    summary,
    security: by ? [{ [by]: [] }] : [],
    parameters: parameters.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(content && { requestBody: { required: true, content } }),
    responses: { 200: { description: 'OK', content: answer }, ...refusals(by) },
  };
}

const get = (of: Operation) => ({ get: operation(of) });
const post = (of: Operation) => ({ post: operation(of) });

const ofRound = { parameters: ['code'] };

const openPaths = {
  '/api/open/rounds': get({ summary: 'Rounds with published results', answer: anything }),
  '/api/open/rounds/{code}/list.json': get({
    ...{ summary: 'The published list of a round', answer: anything, ...ofRound },
  }),
  '/api/open/rounds/{code}/results.json': get({
    ...{ summary: 'The published result of a round', answer: anything, ...ofRound },
  }),
  '/api/open/rounds/{code}/results.csv': get({
    ...{ summary: 'The published list as a table', answer: bytes('text/csv'), ...ofRound },
  }),
  '/api/open/rounds/{code}/bundle.json': get({
    summary: 'Everything that the result is counted from (formats/round-bundle)',
    ...{ answer: anything, ...ofRound },
  }),
  '/api/open/key.pem': get({
    summary: 'The key that certificates and results are signed with',
    answer: bytes('application/x-pem-file'),
  }),
};

const tabletPaths = {
  '/api/tablet/devices': post({
    summary: 'A signed-in juror prepares a tablet; the token is told once',
    ...{ by: 'session', body: deviceRequest, answer: answered(deviceAnswer) },
  }),
  '/api/tablet/devices/ending': post({
    summary: 'A tablet is given up: its token holds no more',
    ...{ by: 'device', body: z.object({}), answer: anything },
  }),
  '/api/tablet/work': get({
    summary: 'What the juror scores, with everything that a sheet shows',
    ...{ by: 'device', answer: answered(tabletWork) },
  }),
  '/api/tablet/files/{fileId}': get({
    summary: 'A photo in tablet size or a paper; with an ETag',
    ...{ by: 'device', answer: { ...bytes('image/webp'), ...bytes('application/pdf') } },
    parameters: ['fileId'],
  }),
  '/api/tablet/sync': post({
    summary: 'Operations on marks and acts are brought, the state of sheets is told',
    ...{ by: 'device', body: syncRequest, answer: answered(syncAnswer) },
  }),
  '/api/tablet/signatures': post({
    summary: 'Sheets are signed as the tablet shows them',
    ...{ by: 'device', body: signaturesRequest, answer: answered(signaturesAnswer) },
  }),
  '/api/tablet/outbox': post({
    summary: 'The file of what another tablet of the juror had not sent',
    ...{ by: 'device', body: outboxFile, answer: answered(outboxAnswer) },
  }),
  '/api/tablet/visits': {
    ...get({
      summary: 'The site visits of the juror with what is recorded of them',
      ...{ by: 'device', answer: answered(tabletVisits) },
    }),
    ...post({
      summary: 'What was recorded at a site visit is brought',
      ...{ by: 'device', body: visitOperations, answer: answered(visitOutcomes) },
    }),
  },
  '/api/tablet/visits/{visitId}/photos': post({
    summary: 'One photo of a site visit; under the same id it is there once',
    ...{ by: 'device', parts: { meta: visitPhotoMeta }, answer: answered(visitPhotoAnswer) },
    parameters: ['visitId'],
  }),
};

/** Under https the cookie's name binds it to this host. */
const sessionCookie = (origin: string) => (origin.startsWith('https:') ? '__Host-session' : 'session');

/** The whole description, for a server at this origin. */
export function openApi(origin: string): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Bình Chọn', version: '1' },
    servers: [{ url: origin }],
    paths: { ...openPaths, ...tabletPaths },
    components: {
      responses: { refusal: { description: 'Refused', content: json(shape(apiRefusal, 'input')) } },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie(origin) },
        device: {
          ...{ type: 'apiKey', in: 'header', name: 'Authorization' },
          description: 'Device <device id, 32 hex>.<token, 43 base64url>',
        },
      },
    },
  };
}
