/** A journey with Tab alone, screen by screen: nothing is out of reach, out of order, unmarked or hidden. All journeys: `npm run test:matrix`. */
import {viewport} from '../support/commands.js';
import {filledScreens} from '../support/filled-form.js';
import {closeForms, nobody, openForm} from '../support/form-page.js';
import {expectStopsInOrder} from './keyboard-stops.js';

describe('Tab', () => {
  afterEach(async () => {
    closeForms();
    await viewport({width: 800, height: 600});
  });

  it('comes to every control in the order it is read, and each is seen', async function () {
    this.timeout(90_000);
    await viewport({width: 320, height: 560});
    const page = await openForm({...nobody, languages: 'sv en'});
    await page.whole();
    await expectStopsInOrder(page);
    await page.through(filledScreens.slice(0, 1));
    await page.next();
    await expectStopsInOrder(page);
    await page.through(filledScreens.slice(1));
    await expectStopsInOrder(page);
  });
});
