namespace BridgeRuntime
{
    /// <summary>Why a call or a channel failed. Its message is one line and never holds the token or a value of an answer.</summary>
    public abstract class BridgeException : global::System.Exception
    {
        internal BridgeException(BridgeAttempt attempt, string what, global::System.Exception cause = null)
            : base(attempt.Endpoint + ": " + what + " (trace " + attempt.TraceId + ", attempt " + attempt.Number + ")", cause)
        {
            Endpoint = attempt.Endpoint;
            TraceId = attempt.TraceId;
            Attempts = attempt.Number;
        }

        /// <summary>The name of the endpoint or channel in the contract.</summary>
        public string Endpoint { get; }

        /// <summary>32 lower-case hexadecimal digits, as in the bridge's log.</summary>
        public string TraceId { get; }

        /// <summary>How many were made, this one included.</summary>
        public int Attempts { get; }
    }
}
