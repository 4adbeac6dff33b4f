namespace BridgeRuntime
{
    /// <summary>There is no connection, or it ended before the whole answer was there.</summary>
    public sealed class BridgeConnectionException : BridgeException
    {
        internal BridgeConnectionException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
