import everything from './jest.config.js';

/** The fast part: pure tests of the domain, as mutation testing runs them. */
export default { ...everything, roots: ['<rootDir>/test/domain'] };
