import { ChainRegister } from '../../features/chains/list/chain-register.js';

export const ClustersRoute = () => <ChainRegister kind="cluster" />;
