/** Where the audit trail is read and exported. */
export const trailAddress = '/quan-tri/nhat-ky';
