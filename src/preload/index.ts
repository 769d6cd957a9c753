/** Puts the bridge on the window: each call of the contract goes over its one channel, and there is no other. */
import { contextBridge, ipcRenderer } from 'electron';
import { bridgeProperty, channels } from '../bridge/channels.ts';
import type { FaultReport, KioskBridge, Pulse } from '../bridge/contract.ts';
import type { Counted } from '../bridge/counts.ts';
import type { Operation, PinChoice, Try } from '../bridge/operator.ts';
import type { TalkWish } from '../bridge/talk.ts';

contextBridge.exposeInMainWorld(bridgeProperty, {
  start: () => ipcRenderer.invoke(channels.start),
  narration: (language: string) => ipcRenderer.invoke(channels.narration, language),
  notes: (language: string) => ipcRenderer.invoke(channels.notes, language),
  reportFault: (report: FaultReport) => ipcRenderer.invoke(channels.reportFault, report),
  beat: (pulse: Pulse) => ipcRenderer.invoke(channels.beat, pulse),
  count: (counted: Counted) => ipcRenderer.invoke(channels.count, counted),
  operatorDoor: () => ipcRenderer.invoke(channels.operatorDoor),
  enterPanel: (tried: Try) => ipcRenderer.invoke(channels.enterPanel, tried),
  choosePin: (choice: PinChoice) => ipcRenderer.invoke(channels.choosePin, choice),
  operate: (operation: Operation) => ipcRenderer.invoke(channels.operate, operation),
  present: (wish: TalkWish) => ipcRenderer.invoke(channels.present, wish),
} satisfies KioskBridge);
