/**
 * Stands in for the rules by which a client of the SDK works out where its service is in every
 * partition of AWS: the adapters always say where it is.
 */
export const defaultEndpointResolver = ({ Endpoint }: { readonly Endpoint?: string | URL }) => {
  if (!Endpoint) throw new Error('A client must be told where its service is');
  return { url: new URL(Endpoint) };
};
