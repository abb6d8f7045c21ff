import { useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { degrees } from './shown';

type Place = { latitude: number; longitude: number; accuracy: number };
type State = { kind: 'none' } | { kind: 'asking' } | { kind: 'failed' } | { kind: 'found'; place: Place };

type Props = {
  /** Told what was found, and null when it is forgotten. */
  onChange?: (place: Place | null) => void;
};

/** Where a photo was taken: asked of the device only on a press, and only if the browser's owner consents. */
export function PlaceFields({ onChange }: Props) {
  const t = useT();
  const [state, setState] = useState<State>({ kind: 'none' });
  const found = (place: Place | null) => {
    setState(place ? { kind: 'found', place } : { kind: 'none' });
    onChange?.(place);
  };
  const locate = () => {
    setState({ kind: 'asking' });
    const failed = () => setState({ kind: 'failed' });
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(({ coords }) => found(coords), failed, {
      enableHighAccuracy: true,
      timeout: 15_000,
    });
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{t('visit.photo.place')}</legend>
      <p className="field-hint">{t('visit.photo.placeLead')}</p>
      {state.kind === 'found' && <Hidden place={state.place} />}
      <p role="status">{said(state, t)}</p>
      {state.kind === 'found' ? (
        <Button type="button" variant="quiet" onClick={() => found(null)}>
          {t('visit.photo.forget')}
        </Button>
      ) : (
        <Button type="button" icon="map" pending={state.kind === 'asking'} onClick={locate}>
          {t('visit.photo.locate')}
        </Button>
      )}
    </fieldset>
  );
}

function said(state: State, t: ReturnType<typeof useT>): string {
  if (state.kind === 'asking') return t('visit.photo.locating');
  if (state.kind === 'failed') return t('visit.photo.noPlace');
  if (state.kind === 'none') return '';
  const { latitude, longitude, accuracy } = state.place;
  return t('visit.photo.located', {
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    accuracy: Math.round(accuracy),
  });
}

function Hidden({ place }: { place: Place }) {
  return (
    <>
      <input type="hidden" name="latitude" value={place.latitude} />
      <input type="hidden" name="longitude" value={place.longitude} />
      <input type="hidden" name="accuracy" value={place.accuracy} />
    </>
  );
}
