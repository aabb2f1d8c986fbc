// Asks for the dataset while the page's own code is still on its way, so that both come in together. Only from this
// server: another one gets its single request from the page itself. Keep in step with main.tsx, which says by
// data-asked that it was first; a second request would be one for nothing.
(() => {
  // The dataset is in the link itself.
  if (/[#&]d=/.test(location.hash)) return;
  const address = new URLSearchParams(location.search).get('data') ?? 'data/mali-2012.json';
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url?.origin !== location.origin || document.documentElement.dataset.asked) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = url.href;
  document.head.append(link);
})();
