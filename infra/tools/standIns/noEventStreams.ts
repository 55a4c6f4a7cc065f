const refuse = (): never => {
  throw new Error('No service that the functions call streams its answer');
};

/** Stands in for the SDK's event streams, which belong to services that no function calls. */
export class EventStreamSerde {
  constructor() {
    refuse();
  }
}

export const eventStreamSerdeProvider = refuse;
