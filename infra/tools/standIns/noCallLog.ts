/** Stands in for the SDK's log of its calls, which would hold what people wrote: no client is given one. */
export const getLoggerPlugin = () => ({ applyToStack: (): void => {} });
export const loggerMiddleware = getLoggerPlugin;
export const loggerMiddlewareOptions = {};
