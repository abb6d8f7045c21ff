import { useEffect, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

type InstallPrompt = Event & { prompt(): Promise<unknown> };

/** How the tablet's page is put on the home screen: by a press where the browser offers it, else in words. */
export function InstallHint() {
  const t = useT();
  const { installed, way, prompt } = useInstall();
  if (installed) return null;
  const act = prompt && (
    <Button type="button" icon="download" onClick={() => void prompt.prompt()}>
      {t('juryTablet.install.act')}
    </Button>
  );
  return (
    <Callout title={t('juryTablet.install.title')} act={act ?? undefined}>
      {t(`juryTablet.install.${way}`)}
    </Callout>
  );
}

function useInstall() {
  const [installed, setInstalled] = useState(true);
  const [way, setWay] = useState<'ipad' | 'android' | 'other'>('other');
  const [prompt, setPrompt] = useState<InstallPrompt | null>(null);
  useEffect(() => {
    setInstalled(matchMedia('(display-mode: standalone)').matches);
    setWay(wayOf(navigator.userAgent, navigator.maxTouchPoints));
    const keep = (event: Event) => {
      event.preventDefault();
      setPrompt(event as InstallPrompt);
    };
    window.addEventListener('beforeinstallprompt', keep);
    return () => window.removeEventListener('beforeinstallprompt', keep);
  }, []);
  return { installed, way, prompt };
}

/** An iPad calls itself a Macintosh; its fingers tell it apart. */
function wayOf(agent: string, fingers: number): 'ipad' | 'android' | 'other' {
  if (/iPad|iPhone/.test(agent) || (/Macintosh/.test(agent) && fingers > 1)) return 'ipad';
  return /Android/.test(agent) ? 'android' : 'other';
}
