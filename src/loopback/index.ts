import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pino from 'pino';
import { datasetFile } from '../dataset/schema.ts';

console.log(datasetFile.safeParse({}).success);
pino().info('x');
serve(new Hono());
