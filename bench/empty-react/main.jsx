// The least that a React page can do: one element, and the same sign of readiness as Whence.
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

function Empty() {
  useEffect(() => {
    document.documentElement.dataset.ready = '0';
  }, []);
  return <div>Nothing</div>;
}

createRoot(document.getElementById('root')).render(<Empty />);
