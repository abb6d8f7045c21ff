import type { SyncRequest } from '~/forms/sync';

/** A recusal or a question, made once on the device and sent until it is answered. */
export type Act = SyncRequest['acts'][number];

/** An act that the server has answered; `refused` is the code of its refusal, null where it was taken. */
export type ActAnswer = { act: Act; refused: string | null };
