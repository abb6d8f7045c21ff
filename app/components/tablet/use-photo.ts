import { useEffect, useState } from 'react';
import { useRoom } from './room';

/** The address of a photo that lies on the tablet: undefined while it is looked up, null where it is not here. */
export function usePhoto(fileId: string): string | null | undefined {
  const { acts } = useRoom();
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    let own: string | null = null;
    void acts.photo(fileId).then((found) => {
      own = found;
      if (gone) release(found);
      else setAddress(found);
    });
    return () => {
      gone = true;
      release(own);
    };
  }, [acts, fileId]);
  return address;
}

/** Gives the memory of an address of this page back; any other address needs nothing. */
function release(address: string | null): void {
  if (address?.startsWith('blob:')) URL.revokeObjectURL(address);
}
