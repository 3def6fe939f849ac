export { ReceivingPlatformsModule } from './receiving-platforms.module.js';
