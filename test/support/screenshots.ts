import { mkdir } from 'node:fs/promises';
import { openBrowser } from './browser.js';
import {
  answerWithPictures,
  bookWithPictures,
  repeatWithPictures,
} from './pictures/appointments.js';
import { proveWithPictures } from './pictures/captcha.js';
import { folder, openDemo, type PicturedDevice } from './pictures/demo-page.js';
import { attendWithPictures } from './pictures/events.js';
import { manageWithPictures } from './pictures/managing.js';
import { askWithPictures } from './pictures/outcome.js';
import { buyWithPictures } from './pictures/packages.js';

const devices: readonly PicturedDevice[] = [
  { name: 'narrow-light', width: 360, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, colorScheme: 'dark' },
  { name: 'narrow-mirrored', width: 360, colorScheme: 'light', isRightToLeft: true },
  { name: 'wide-light', width: 920, colorScheme: 'light' },
  { name: 'wide-dark', width: 920, colorScheme: 'dark' },
];

const visits = [
  bookWithPictures,
  answerWithPictures,
  repeatWithPictures,
  attendWithPictures,
  buyWithPictures,
  manageWithPictures,
  proveWithPictures,
  askWithPictures,
];

/** Takes a picture of every screen, of the widget alone: `time-wide-light.png`. */
async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const device of devices) {
      for (const visit of visits) {
        const demo = await openDemo(browser, device);
        await visit(demo);
        await demo.close();
      }
    }
  } finally {
    await browser.close();
  }
}

await takePictures();
