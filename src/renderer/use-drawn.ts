/** Whether what was first on the screen has been painted: all that it does without can come now. */
import { startTransition, useEffect, useState } from 'react';

export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    // Told while a frame is drawn; the task that it leaves is done after that frame.
    const { port1, port2 } = new MessageChannel();
    const observer = new IntersectionObserver(() => port2.postMessage(null));
    port1.onmessage = () => startTransition(() => setDrawn(true));
    observer.observe(document.documentElement);
    return () => {
      observer.disconnect();
      port1.close();
    };
  }, []);
  return drawn;
}
