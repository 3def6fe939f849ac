import { BinPage } from '../../shared/frames/bin/bin-page.js';

/** Each register has a recycle bin at an address of its own. */
export const ProjectBinRoute = () => <BinPage register="project" />;

export const BlockerBinRoute = () => <BinPage register="blocker" />;

export const PlatformBinRoute = () => <BinPage register="platform" />;

export const RelocationBinRoute = () => <BinPage register="relocation" />;

export const ChainBinRoute = () => <BinPage register="chain" />;

export const ClusterBinRoute = () => <BinPage register="cluster" />;
