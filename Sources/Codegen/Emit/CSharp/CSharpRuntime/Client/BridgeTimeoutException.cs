namespace BridgeRuntime
{
    /// <summary>There was no whole answer in time.</summary>
    public sealed class BridgeTimeoutException : BridgeException
    {
        internal BridgeTimeoutException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
