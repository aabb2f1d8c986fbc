import type { ReactNode } from 'react';
import { webHref } from '../base/webHref.ts';

/** A link to a page by http or https; where the address leads to none, its words alone. The only `<a>` there is. */
export function WebLink({
  to,
  base,
  className,
  outside = false,
  children,
}: {
  to: string | null;
  /** See `webHref`. */
  base?: string;
  className?: string;
  /** Opens in a tab of its own, which knows nothing of this one. */
  outside?: boolean;
  children: ReactNode;
}) {
  const href = base === undefined ? webHref(to) : webHref(to, base);
  if (href === null) return children;
  return (
    <a
      href={href}
      className={className}
      target={outside ? '_blank' : undefined}
      rel={outside ? 'noopener noreferrer' : 'noreferrer'}
    >
      {children}
    </a>
  );
}
