import { type ActionFunctionArgs, json } from '@remix-run/node';
import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { syncProtocol } from '~/forms/sync';
import { translator } from '~/i18n/translator';
import type { DeviceOfCall } from '~/usecases/device/find-device';
import { type Call, openCall, refusalResponse } from './call';

/** The most megabytes of a body, and how a larger one is refused. */
export type BodyLimit = { max: number; refused: 'sync.bodyTooLarge' | 'sync.outboxTooLarge' };

/** What a prepared tablet may send at once. */
const usualLimit: BodyLimit = { max: 1, refused: 'sync.bodyTooLarge' };

/** A call that a tablet makes by its own token. */
export type DeviceCall = Call & { device: DeviceOfCall };

/** Opens a call of a tablet; throws `device.unknown` where no token holds: it keeps everything and is prepared anew. */
export function openDeviceCall(args: ActionFunctionArgs): DeviceCall {
  const { device, locale } = args.context;
  if (!device) throw unread(refusalResponse(refuse('device.unknown'), translator(locale)));
  return { ...openCall(args), device };
}

/** The loader of an address that a tablet reads: one use case, its answer as JSON that no cache keeps. */
export function readByDevice<T>(work: (call: DeviceCall) => Promise<T | Refusal>) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const call = openDeviceCall(args);
    return answer(call, await work(call));
  };
}

/** The action of an address that a tablet sends to: JSON by a schema, one use case, its answer as JSON. */
export function sendByDevice<S extends z.ZodType, T>(
  schema: S,
  work: (call: DeviceCall, value: z.output<S>) => Promise<T | Refusal>,
  limit = usualLimit,
) {
  return takeFromDevice((request) => readBody(request, schema, limit), work);
}

/** The action of an address that a tablet sends to, whatever its body is read as. */
export function takeFromDevice<V, T>(
  read: (request: Request) => Promise<V | Refusal>,
  work: (call: DeviceCall, value: V) => Promise<T | Refusal>,
) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const call = openDeviceCall(args);
    const value = await read(args.request);
    return isRefusal(value) ? unread(answer(call, value)) : answer(call, await work(call, value));
  };
}

/** An answer to a body that was not read to its end: nothing more can come over this connection. */
function unread(response: Response): Response {
  response.headers.set('Connection', 'close');
  return response;
}

const spoken = z.looseObject({ protocol: z.number().int() });

/**
 * The body of a request by its schema. Too large a one is not read. What speaks another version of the protocol is told
 * so before anything else of it is looked at: its other words may have changed as well.
 */
async function readBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  { max, refused }: BodyLimit,
): Promise<z.output<S> | Refusal> {
  const length = Number(request.headers.get('Content-Length') ?? 0);
  if (length > max * 1024 * 1024) return refuse(refused, { max });
  const body: unknown = await request.json().catch(() => undefined);
  const said = spoken.safeParse(body);
  if (said.success && said.data.protocol !== syncProtocol) return refuse('sync.renewApp');
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : refuse('formFaults');
}

function answer(call: DeviceCall, value: unknown): Response {
  const response = isRefusal(value) ? refusalResponse(value, call.t) : json(value);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
