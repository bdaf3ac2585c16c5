import { Budget } from '../../../src/access/compare/budget';

test('a budget gives as many steps as it has, and none from then on', () => {
  const budget = new Budget(3);
  expect([budget.spend(2), budget.spend(1), budget.isSpent]).toEqual([true, true, false]);
  expect([budget.spend(1), budget.spend(0), budget.isSpent]).toEqual([false, false, true]);
});

test('a few dozen patterns are held to something in one step, beside the one for all of them', () => {
  const budget = new Budget(2);
  expect([budget.match(64), budget.isSpent, budget.match(0)]).toEqual([true, false, false]);
});
