import './Notice.css';
import { useEffect, useState } from 'react';
import { startOffline, useOffline } from '../store/offline.ts';

/** How long the page rests before it is kept on the device, in ms: nothing of that may hold up a first look. */
const REST = 3000;

/** Offers a new version of the page once it lies on the device. Default export, as it comes late. */
export default function UpdateOffer() {
  const { update, take } = useOffline();
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => void startOffline(), REST);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="notice-region" role="status">
      {update && !later && (
        <p className="notice">
          A new version of this page is ready.
          <button type="button" className="notice-button" onClick={take}>
            Reload with it
          </button>
          <button type="button" className="notice-close" aria-label="Later" onClick={() => setLater(true)}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
