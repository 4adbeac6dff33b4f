namespace BridgeRuntime
{
    /// <summary>The bridge answered with an error; those of the contract are nested in <c>BridgeErrors</c>.</summary>
    public abstract class BridgeErrorException : BridgeException
    {
        /// <summary>Of an error that the contract has, whose sentence for people is <paramref name="message"/>.</summary>
        private protected BridgeErrorException(
            BridgeAttempt attempt, string code, int status, string message,
            global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
            : this(code + ": " + message, attempt, code, status, violations)
        {
        }

        internal BridgeErrorException(
            string what, BridgeAttempt attempt, string code, int status,
            global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
            : base(attempt, what)
        {
            Code = code;
            Status = status;
            Violations = violations;
        }

        /// <summary>The error's name in the contract.</summary>
        public string Code { get; }

        /// <summary>The status of the HTTP response.</summary>
        public int Status { get; }

        /// <summary>What is wrong with the values of the request; only with a status of 422.</summary>
        public global::System.Collections.Generic.IReadOnlyList<BridgeViolation> Violations { get; }
    }
}
