import type { useForm } from '@conform-to/react';

/** What the action of a form's page answers: conform shows it at the fields and at the top. */
export type AnswerOf<T extends Record<string, unknown>> = Parameters<typeof useForm<T>>[0]['lastResult'];
