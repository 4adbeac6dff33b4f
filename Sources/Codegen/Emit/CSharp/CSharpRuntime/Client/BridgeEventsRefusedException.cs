namespace BridgeRuntime
{
    /// <summary>The channel refused the token or the connection, and would do so again.</summary>
    public sealed class BridgeEventsRefusedException : BridgeException
    {
        internal BridgeEventsRefusedException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
