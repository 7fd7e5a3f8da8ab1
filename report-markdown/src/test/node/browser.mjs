// Starts Chromium, or Chrome where there is no Chromium.
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright-core';

// Without these it looks for its maker's servers.
const QUIET = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function start() {
  const executablePath = process.env.PATH.split(delimiter).map(folder => join(folder, 'chromium')).find(existsSync);
  return chromium.launch({args: QUIET, ...(executablePath ? {executablePath} : {channel: 'chrome'})});
}
