/** What an enterprise is called for whom it is none of their business; a list that comes back with it says nothing. */
export const UNSEEN_NAME = '（内部记录）';
