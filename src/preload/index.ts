/** Puts the bridge on the window: each call of the contract goes over its one channel, and there is no other. */
import { contextBridge, ipcRenderer } from 'electron';
import { bridgeProperty, channels } from '../bridge/channels.ts';
import type { FaultReport, KioskBridge, Pulse } from '../bridge/contract.ts';

contextBridge.exposeInMainWorld(bridgeProperty, {
  start: () => ipcRenderer.invoke(channels.start),
  reportFault: (report: FaultReport) => ipcRenderer.invoke(channels.reportFault, report),
  beat: (pulse: Pulse) => ipcRenderer.invoke(channels.beat, pulse),
} satisfies KioskBridge);
