import { ChainRegister } from '../../features/chains/list/chain-register.js';

export const ChainsRoute = () => <ChainRegister kind="chain" />;
