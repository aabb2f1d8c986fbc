// What stands beside the timeline, or waits for the reader's hand, as one part that is fetched while the timeline is drawn.
import './print.css';

export { DetailPanel } from './DetailPanel.tsx';
export { NarrowingLine } from './NarrowingLine.tsx';
export { PanelSheet } from './PanelSheet.tsx';
export { Rail } from './Rail.tsx';
export { RailDrawer } from './RailDrawer.tsx';
export { SearchBox } from './SearchBox.tsx';
