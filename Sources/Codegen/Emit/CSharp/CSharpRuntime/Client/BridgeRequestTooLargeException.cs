namespace BridgeRuntime
{
    /// <summary>The body is over the endpoint's limit; nothing was sent.</summary>
    public sealed class BridgeRequestTooLargeException : BridgeException
    {
        internal BridgeRequestTooLargeException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
