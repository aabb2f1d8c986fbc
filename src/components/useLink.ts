import { fragmentData } from '../base/fragment.ts';
import { useWhence } from '../store/useWhence.ts';
import { type PageLink, pageLink } from '../view/pageLink.ts';

/** A link to what is on screen now, kept up to date. A dataset that came inside the link goes on in it. */
export function useLink(options: { readonly embed: boolean; readonly data?: PageLink['data'] }): string {
  const { embed, data = null } = options;
  return useWhence((view) => {
    const { href, hash } = window.location;
    return pageLink(href, { view, embed, data: data ?? fragmentData(hash) });
  });
}
