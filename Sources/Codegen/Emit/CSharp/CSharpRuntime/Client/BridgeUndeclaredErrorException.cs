namespace BridgeRuntime
{
    /// <summary>The bridge answered with an error that this contract does not have: the server's is newer.</summary>
    public sealed class BridgeUndeclaredErrorException : BridgeErrorException
    {
        internal BridgeUndeclaredErrorException(
            BridgeAttempt attempt, string code, int status,
            global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
            : base(code + ", which this contract does not have (status " + status + ")", attempt, code, status, violations)
        {
        }
    }
}
