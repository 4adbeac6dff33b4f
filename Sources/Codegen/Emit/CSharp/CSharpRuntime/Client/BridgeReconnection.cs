namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>When a channel is connected to again, as a machine: endings in, waits out.</summary>
    internal sealed class BridgeReconnection
    {
        private readonly BridgeBackoff backoff;
        private int failures;

        internal BridgeReconnection(BridgeBackoff backoff)
        {
            this.backoff = backoff;
        }

        /// <summary>
        /// The wait after a connection that lived so long, zero for one that there never was; null: give up. One that ended
        /// at once counts as a failure even if it was accepted: a bridge that takes and drops connections is not asked in a
        /// tight loop.
        /// </summary>
        internal TimeSpan? Ended(TimeSpan life, TimeSpan least)
        {
            if (life >= backoff.Cap)
            {
                failures = 0;
            }

            failures++;
            return backoff.Wait(failures, least);
        }
    }
}
