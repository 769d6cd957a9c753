import { app } from 'electron';
import { channels } from '../bridge/channels.ts';
import { datasetFile } from '../dataset/schema.ts';

app.whenReady().then(() => console.log(channels, datasetFile.parse({})));
