/** `window.YTD.tweets.part0 = [`, `var events = {`, `storyjs_jsonp_data = {`, `callback([`: what stands before the data. */
const BEFORE =
  /^\uFEFF?\s*(?:(?:var|let|const|export)\s+)?(?:default\s+)?[A-Za-z_$][\w$.]{0,80}(?:\[["'\w]{1,40}\])?\s*(?:=|\()\s*(?=[[{])/;
const AFTER = /[\s;)]*$/;

/**
 * The JSON in a script that does no more than name it, or hand it to a function, as archives of Twitter and old files of
 * TimelineJS do. What stands before becomes spaces, so that lines and columns still count. Null for any other text.
 */
export function unwrapScript(text: string): string | null {
  const before = BEFORE.exec(text)?.[0];
  if (before === undefined) return null;
  const tail = text.slice(-1000);
  const end = text.length - (AFTER.exec(tail)?.[0].length ?? 0);
  return before.replace(/[^\r\n]/g, ' ') + text.slice(before.length, end);
}
