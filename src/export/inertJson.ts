/**
 * A value as JSON that can stand inside a `<script type="application/json">` element: nothing in it can end the element,
 * open a comment or another script there, or break a line of JavaScript. `JSON.parse` gives the value back.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
