/** All sentences of a form's answer, for pages whose fields are built from data and show faults at the top. */
export function faultsOf(answer: { error?: unknown } | undefined): string[] {
  return Object.values((answer?.error ?? {}) as Record<string, string[] | null>).flatMap(
    (said) => said ?? [],
  );
}
