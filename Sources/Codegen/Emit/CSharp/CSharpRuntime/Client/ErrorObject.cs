namespace BridgeRuntime.Internal
{
    using System.Collections.Generic;

    /// <summary>An error object as it was read (wire protocol H3), without its message.</summary>
    internal sealed class ErrorObject
    {
        private static readonly FieldTable AnswerFields = new FieldTable(false, "status", "error");

        private static readonly FieldTable ErrorFields =
            new FieldTable(false, "code", "message", "trace_id", "violations?");

        private static readonly FieldTable ViolationFields = new FieldTable(false, "in", "path", "rule", "message");

        private ErrorObject(string code, IReadOnlyList<BridgeViolation> violations)
        {
            Code = code;
            Violations = violations;
        }

        internal string Code { get; }

        internal IReadOnlyList<BridgeViolation> Violations { get; }

        /// <summary>Null where the answer holds no error.</summary>
        internal static ErrorObject Read(ref JsonIn json)
        {
            string status = null;
            ErrorObject error = null;
            ObjectCursor at;
            if (json.Begin(AnswerFields, out at))
            {
                while (json.Next(ref at))
                {
                    switch (at.Field)
                    {
                        case 0: status = json.String(); break;
                        default: error = ReadError(ref json); break;
                    }
                }
            }

            return status == "error" ? error : null;
        }

        private static ErrorObject ReadError(ref JsonIn json)
        {
            string code = null;
            IReadOnlyList<BridgeViolation> violations = new BridgeViolation[0];
            ObjectCursor at;
            if (json.Begin(ErrorFields, out at))
            {
                while (json.Next(ref at))
                {
                    switch (at.Field)
                    {
                        case 0: code = json.String(); break;
                        case 3: violations = json.List((ref JsonIn item) => ReadViolation(ref item)); break;
                        default: json.String(); break;
                    }
                }
            }

            return violations == null || HoldsNull(violations) ? null : new ErrorObject(code, violations);
        }

        /// <summary>Null where a member is missing, or tells a part of a request that there is not.</summary>
        private static BridgeViolation ReadViolation(ref JsonIn json)
        {
            string[] texts = new string[4];
            ObjectCursor at;
            if (json.Begin(ViolationFields, out at))
            {
                while (json.Next(ref at))
                {
                    texts[at.Field] = json.String();
                }
            }

            bool isPart = texts[0] == "body" || texts[0] == "query" || texts[0] == "path";
            return isPart ? new BridgeViolation(texts[0], texts[1], texts[2], texts[3]) : null;
        }

        private static bool HoldsNull(IReadOnlyList<BridgeViolation> violations)
        {
            foreach (BridgeViolation violation in violations)
            {
                if (violation == null)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
