namespace BridgeRuntime
{
    /// <summary>What was read is not JSON as the contract language reads it, or breaks the contract.</summary>
    public sealed class BridgeJsonException : global::System.Text.Json.JsonException
    {
        private static readonly global::System.Collections.Generic.IReadOnlyList<BridgeViolation> None =
            new BridgeViolation[0];

        private BridgeJsonException(string message, long? line, long? column)
            : base(message, null, line, column)
        {
            IsMalformed = true;
            Violations = None;
        }

        private BridgeJsonException(
            string message, global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
            : base(message)
        {
            Violations = violations;
        }

        /// <summary>Whether the bytes are not JSON as the contract language reads it: then nothing else is told.</summary>
        public bool IsMalformed { get; }

        /// <summary>What breaks the contract, in the order of the document, 32 at most.</summary>
        public global::System.Collections.Generic.IReadOnlyList<BridgeViolation> Violations { get; }

        /// <summary>Line and column count from 0, in bytes; null where they are not known.</summary>
        internal static BridgeJsonException Malformed(string reason, long? line = null, long? column = null)
        {
            string place = line == null ? "" : ", at line " + (line + 1) + ", byte " + (column + 1);
            return new BridgeJsonException("The text is malformed: " + reason + place + ".", line, column);
        }

        internal static BridgeJsonException Invalid(
            global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
        {
            return new BridgeJsonException("The value breaks the contract: " + Summary(violations) + ".", violations);
        }

        /// <summary>As in <c>/modules/0/state must be there, and 3 more</c>.</summary>
        private static string Summary(global::System.Collections.Generic.IReadOnlyList<BridgeViolation> violations)
        {
            BridgeViolation first = violations[0];
            string more = violations.Count == 1 ? "" : ", and " + (violations.Count - 1) + " more";
            return (first.Path.Length == 0 ? "the whole" : first.Path) + " " + first.Message + more;
        }
    }
}
