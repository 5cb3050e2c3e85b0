import { expect } from 'chai';
import '../../../widget/ui/time-list.js';
import type { TimeList } from '../../../widget/ui/time-list.js';
import { expectAccessible } from '../../support/accessible.js';

const details = [{ shown: 'Wed 12:30 AM', spoken: 'Wed 12:30 AM Auckland' }];

describe('<amelia-time-list>', () => {
  let list: TimeList;

  beforeEach(() => {
    list = document.createElement('amelia-time-list');
    document.body.append(list);
  });

  afterEach(() => list.remove());

  for (const label of ['09:30', '10:00 AM', '02:30 CEST', '12:30 AM GMT+2']) {
    for (const widthPx of [210, 284, 600]) {
      it(`gives ${label} room where there are ${widthPx} pixels`, async () => {
        list.style.cssText = `display: block; inline-size: ${widthPx}px`;
        const times = ['a', 'b', 'c', 'd'].map((key) => ({ key, label, details }));
        list.groups = [{ name: 'Night', times }];
        await list.updateComplete;
        expect(list.scrollWidth).to.be.at.most(widthPx);
        for (const chip of list.renderRoot.querySelectorAll('.chip')) {
          expect(chip.scrollWidth).to.be.at.most(chip.clientWidth);
        }
        await expectAccessible(list);
      });
    }
  }
});
