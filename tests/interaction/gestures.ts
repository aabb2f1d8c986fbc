/** Gestures as a browser reports them. Places are px from the left upper corner of the page. */
interface Held {
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly button?: number;
}

/** Dispatches a mouse event, and tells what became of it. */
export function mouse(target: Element, type: string, x: number, y = 50, held: Held = {}): MouseEvent {
  const event = new MouseEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    ...held,
  });
  // The window of the tests is not one that jsdom's constructor accepts.
  Object.defineProperty(event, 'view', { value: window });
  target.dispatchEvent(event);
  return event;
}

/** Press, move through the places, let go. A browser sends the click to what was pressed. */
export function drag(target: Element, ...places: readonly (readonly [number, number])[]): void {
  const [first = [0, 0]] = places;
  const last = places.at(-1) ?? first;
  mouse(target, 'mousedown', first[0], first[1]);
  for (const [x, y] of places.slice(1)) mouse(document.body, 'mousemove', x, y);
  mouse(document.body, 'mouseup', last[0], last[1]);
  mouse(target, 'click', last[0], last[1]);
}

export function wheel(target: Element, x: number, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: 50,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** Fingers on a screen: each call tells where all of them are now. */
export function fingers(target: Element) {
  let down: readonly Touch[] = [];
  const send = (type: string, touches: readonly Touch[], changed: readonly Touch[]): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { touches, changedTouches: changed, targetTouches: touches });
    target.dispatchEvent(event);
    return event;
  };
  const at = (places: readonly (readonly [number, number])[]) =>
    places.map(([x, y], identifier) => ({ identifier, clientX: x, clientY: y, target }) as unknown as Touch);
  return {
    press(...places: readonly (readonly [number, number])[]) {
      const before = down.length;
      down = at(places);
      return send('touchstart', down, down.slice(before));
    },
    move(...places: readonly (readonly [number, number])[]) {
      down = at(places);
      return send('touchmove', down, down);
    },
    /** Lifts the last so many fingers. */
    lift(count: number) {
      const lifted = down.slice(down.length - count);
      down = down.slice(0, down.length - count);
      return send('touchend', down, lifted);
    },
  };
}
