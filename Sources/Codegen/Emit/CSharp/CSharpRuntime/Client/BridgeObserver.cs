namespace BridgeRuntime
{
    /// <summary>An observer that ignores what it is told: override what you want to know.</summary>
    public class BridgeObserver : IBridgeObserver
    {
        /// <inheritdoc/>
        public virtual void Requested(BridgeAttempt call)
        {
        }

        /// <inheritdoc/>
        public virtual void Answered(BridgeAttempt call, int status, global::System.TimeSpan duration)
        {
        }

        /// <inheritdoc/>
        public virtual void Retrying(BridgeAttempt call, global::System.TimeSpan wait, string cause)
        {
        }

        /// <inheritdoc/>
        public virtual void Reconnecting(BridgeAttempt call, global::System.TimeSpan wait, string cause)
        {
        }

        /// <inheritdoc/>
        public virtual void Missed(BridgeAttempt call, BridgeGap gap)
        {
        }

        /// <inheritdoc/>
        public virtual void ContractMismatch(BridgeAttempt call, string expected, string found)
        {
        }
    }
}
