'use client';
import { createComponent } from '@lit/react';
import React from 'react';
import { AmeliaManage as ManageElement } from '../amelia-manage.js';
import type { ManageProperties } from './public-types.js';
import { reactEvents, type Shown } from './react-events.js';

/** `<amelia-manage>` as a React component. */
export const AmeliaManage = createComponent({
  react: React,
  tagName: 'amelia-manage',
  elementClass: ManageElement as Shown<ManageProperties>,
  events: reactEvents,
});
