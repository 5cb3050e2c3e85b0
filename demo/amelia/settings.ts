import { type Route, succeed } from './router.js';

export const settingRoutes: Route[] = [
  {
    method: 'GET',
    path: '/settings',
    handle: (store) =>
      succeed('Successfully retrieved settings.', { settings: store.business.settings }),
  },
];
