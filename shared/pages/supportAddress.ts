/** Where administrators of the department let somebody who looks after the software read, and end it. */
export const supportAddress = '/quan-tri/ho-tro';
