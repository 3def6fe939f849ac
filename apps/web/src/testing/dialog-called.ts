import { screen, within } from '@testing-library/react';

/** The dialog with this title: in tests Ant Design gives all its parts the same id, so that names cannot be told apart. */
export async function dialogCalled(title: string) {
  const heading = await screen.findByText(title, { selector: '.ant-modal-title' });
  return within(heading.closest<HTMLElement>('[role=dialog]') ?? heading);
}
