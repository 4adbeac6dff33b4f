namespace BridgeRuntime.Internal
{
    using System;
    using System.Buffers;
    using System.Collections.Generic;
    using System.Text.Json;

    /// <summary>
    /// Reads one JSON text strictly (contract language, Values on the wire), and keeps what breaks the contract.
    /// </summary>
    /// <remarks>
    /// A text that is malformed ends the reading with an exception. A violation does not: the value is a default one that
    /// nobody uses, and the reading goes on, since the text may still prove malformed. Before and after each value the
    /// reader is at a token of it: the first, the last.
    /// </remarks>
    internal ref partial struct JsonIn
    {
        private const int MaxViolations = 32;

        private Utf8JsonReader reader;
        private List<BridgeViolation> violations;

        // The tag of the union whose case is read next, where that was the first member: the reader is at its value.
        private JsonName tagBefore;

        internal JsonIn(Utf8JsonReader reader)
        {
            this.reader = reader;
            violations = null;
            tagBefore = null;
            Breaks = 0;
        }

        /// <summary>How often the contract is broken so far, beyond what is kept too.</summary>
        internal int Breaks { get; private set; }

        /// <summary>Whether the value here is null.</summary>
        internal bool IsNull
        {
            get { return reader.TokenType == JsonTokenType.Null; }
        }

        internal Utf8JsonReader Reader
        {
            get { return reader; }
        }

        /// <summary>The bytes of the token, between its quotes where it has some.</summary>
        private ReadOnlySpan<byte> Token
        {
            get { return reader.HasValueSequence ? Copied(reader.ValueSequence) : reader.ValueSpan; }
        }

        private int Kept
        {
            get { return violations == null ? 0 : violations.Count; }
        }

        /// <summary>Moves to the next token.</summary>
        internal void Advance()
        {
            if (!reader.Read())
            {
                throw Malformed("it ends too early");
            }
        }

        /// <summary>Throws where something follows the value.</summary>
        internal void Finish()
        {
            if (reader.Read())
            {
                throw Malformed("something follows the value");
            }
        }

        /// <summary>Throws what breaks the contract, if anything does.</summary>
        internal void ThrowBreaks()
        {
            if (Breaks > 0)
            {
                throw BridgeJsonException.Invalid(violations.AsReadOnly());
            }
        }

        /// <summary>Keeps a violation of the value here; those who hold it put their part of the path before it.</summary>
        private void Report(string rule, string detail = "", string path = "")
        {
            Breaks++;
            if (Kept == MaxViolations)
            {
                return;
            }

            violations = violations ?? new List<BridgeViolation>();
            violations.Add(new BridgeViolation("body", path, rule, ViolationRule.Message(rule, detail)));
        }

        /// <summary>Puts a token before the paths of the violations from <paramref name="first"/> on.</summary>
        private void Prefix(int first, string token)
        {
            for (int index = first; index < Kept; index++)
            {
                violations[index] = violations[index].Below(token);
            }
        }

        private T Broken<T>(string rule, string detail)
        {
            Report(rule, detail);
            return default(T);
        }

        /// <summary>Reports that another kind of value stands here than the contract asks for, and reads past it.</summary>
        private T Rejected<T>(string kind)
        {
            Report(IsNull ? ViolationRule.Null : ViolationRule.Type, kind);
            Skip();
            return default(T);
        }

        private static byte[] Copied(ReadOnlySequence<byte> sequence)
        {
            byte[] bytes = new byte[sequence.Length];
            int position = 0;
            foreach (ReadOnlyMemory<byte> segment in sequence)
            {
                segment.CopyTo(new Memory<byte>(bytes, position, segment.Length));
                position += segment.Length;
            }

            return bytes;
        }

        private static BridgeJsonException Malformed(string reason)
        {
            return BridgeJsonException.Malformed(reason);
        }
    }
}
