import { redirect } from '@remix-run/node';
import { choose } from '~/http/choice';

export const loader = () => redirect('/');

export const action = choose('theme', 'theme', ['auto', 'light', 'dark']);
