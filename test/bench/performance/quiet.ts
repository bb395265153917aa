/** A window of Chrome has pages of its own, as the list under its address field, which load for seconds beside what is measured. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, CDPSession} from 'puppeteer-core';

/** @returns seconds of processor that all of the browser's processes have taken. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const {processInfo} = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0);
}

/** When the browser has taken less than 20 ms in 300; tried for 20 seconds. */
export async function quiet(browser: Browser): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  let before = await processorTime(cdp);
  for (let tries = 0; tries < 66; tries++) {
    await pause(300);
    const now = await processorTime(cdp);
    if (now - before < 0.02) return cdp.detach();
    before = now;
  }
  throw new Error('The browser does not come to rest.');
}
