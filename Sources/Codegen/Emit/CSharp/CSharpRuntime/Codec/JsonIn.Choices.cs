namespace BridgeRuntime.Internal
{
    using System;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        /// <summary>The case of an open union is one that the contract does not know; the reader is before it.</summary>
        internal const int UnknownCase = -1;

        /// <summary>No case: that is reported, and the value read past.</summary>
        internal const int NoCase = -2;

        private static readonly JsonName StatusName = new JsonName("status");

        /// <summary>Reads a value of a closed enum, and answers its index; 0 for what is none.</summary>
        internal int Choice(NameTable values)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<int>(ExpectedKind.String);
            }

            ReadOnlySpan<byte> text = TextBytes();
            int index = values.IndexOf(text, 0);
            if (index >= 0)
            {
                return index;
            }

            Utf8Text.Check(text);
            return Broken<int>(ViolationRule.Enum, "");
        }

        /// <summary>Reads a value of an open enum.</summary>
        internal string OpenChoice(NameTable values)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<string>(ExpectedKind.String);
            }

            ReadOnlySpan<byte> text = TextBytes();
            int index = values.IndexOf(text, 0);
            return index >= 0 ? values[index] : Utf8Text.Decode(text);
        }

        /// <summary>
        /// Finds which case of a union stands here by its tag, wherever that stands among the fields, and answers its index:
        /// the case's own reader reads on from there.
        /// </summary>
        internal int Case(JsonName tag, NameTable cases, bool isOpen = false)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Rejected<bool>(ExpectedKind.Object);
                return NoCase;
            }

            Utf8JsonReader start = reader;
            int first = Kept;
            int breaks = Breaks;
            bool isFirst;
            int found = NoCase;
            if (!MoveToMember(tag, out isFirst))
            {
                Report(ViolationRule.Required, "", "/" + tag.Text);
            }
            else
            {
                found = CaseOfTag(cases, isOpen);
                Prefix(first, tag.Text);
            }

            // Nothing is read twice where the writer keeps the order that ours have.
            if (found >= 0 && isFirst)
            {
                tagBefore = tag;
                return found;
            }

            reader = start;
            if (Breaks > breaks)
            {
                Skip();
            }

            return found;
        }

        /// <summary>Reads a <c>status</c>, wherever it stands in the object here, which must be <c>ok</c>; stays before the object.</summary>
        internal void Status()
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return;
            }

            Utf8JsonReader start = reader;
            int first = Kept;
            bool isFirst;
            if (!MoveToMember(StatusName, out isFirst))
            {
                Report(ViolationRule.Required, "", "/status");
            }
            else
            {
                int breaks = Breaks;
                string status = String();
                if (Breaks == breaks && status != "ok")
                {
                    Report(ViolationRule.Enum);
                }

                Prefix(first, "status");
            }

            reader = start;
        }

        private int CaseOfTag(NameTable cases, bool isOpen)
        {
            if (reader.TokenType != JsonTokenType.String)
            {
                return Rejected<int>(ExpectedKind.String) + NoCase;
            }

            ReadOnlySpan<byte> text = TextBytes();
            int index = cases.IndexOf(text, 0);
            if (index >= 0)
            {
                return index;
            }

            Utf8Text.Check(text);
            return isOpen ? UnknownCase : Broken<int>(ViolationRule.Tag, "") + NoCase;
        }

        /// <summary>Moves to the value of a member of the object here; false where it has none of this name.</summary>
        private bool MoveToMember(JsonName name, out bool isFirst)
        {
            isFirst = true;
            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                bool isFound = TextBytes().SequenceEqual(name.Utf8);
                Advance();
                if (isFound)
                {
                    return true;
                }

                isFirst = false;
                SkipUnjudged();
            }

            return false;
        }
    }
}
