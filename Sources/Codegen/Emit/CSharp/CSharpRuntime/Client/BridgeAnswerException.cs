namespace BridgeRuntime
{
    /// <summary>What came is no answer, or no event, of this contract.</summary>
    public sealed class BridgeAnswerException : BridgeException
    {
        internal BridgeAnswerException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
