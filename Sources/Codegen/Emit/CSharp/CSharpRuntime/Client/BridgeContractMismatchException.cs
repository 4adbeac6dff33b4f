namespace BridgeRuntime
{
    /// <summary>The server speaks another contract (contract-language, Fingerprint and version).</summary>
    public sealed class BridgeContractMismatchException : BridgeException
    {
        internal BridgeContractMismatchException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt, what, cause)
        {
        }
    }
}
