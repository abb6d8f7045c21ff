/** The address of the tablet's page, which the service worker keeps. */
export const tabletPath = '/jury/tablet';

/** Whether the app lies here whole: its service worker is at work, which it is only after it has kept every asset. */
export async function appKept(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(tabletPath);
  return registration?.active != null && (await caches.match(tabletPath)) !== undefined;
}
