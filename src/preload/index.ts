import { contextBridge } from 'electron';
import { channels } from '../bridge/channels.ts';

contextBridge.exposeInMainWorld('kiosk', channels);
