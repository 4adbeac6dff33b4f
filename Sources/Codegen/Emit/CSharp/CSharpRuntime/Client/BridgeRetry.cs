namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>When a call is tried again, as a machine: outcomes in, waits out.</summary>
    internal sealed class BridgeRetry
    {
        private readonly bool idempotent;
        private readonly BridgeBackoff backoff;
        private int attempts;

        internal BridgeRetry(bool idempotent, BridgeBackoff backoff)
        {
            this.idempotent = idempotent;
            this.backoff = backoff;
        }

        /// <summary>
        /// The wait before the next attempt; null: this outcome is the last. Only what may be done twice is (RFC 9110
        /// section 9.2.2), and only where 5xx or the connection says that it may help (wire-protocol H11).
        /// </summary>
        internal TimeSpan? Came(Outcome outcome, DateTimeOffset now)
        {
            attempts++;
            if (!idempotent || Cause(outcome) == null)
            {
                return null;
            }

            TimeSpan least = outcome.Answer == null
                ? TimeSpan.Zero : BridgeRetryAfter.Wait(outcome.Answer.RetryAfter, now);
            return backoff.Wait(attempts, least);
        }

        /// <summary>Why another attempt may help; null where it would not.</summary>
        internal static string Cause(Outcome outcome)
        {
            if (outcome.Answer != null)
            {
                return outcome.Answer.Status >= 500 ? "the status " + outcome.Answer.Status : null;
            }

            return outcome.Failure.IsTransient ? "the connection failed" : null;
        }
    }
}
