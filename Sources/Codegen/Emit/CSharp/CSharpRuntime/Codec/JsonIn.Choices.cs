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
        /// Finds which case of a union stands here by its tag, wherever that stands among the fields, and answers its index.
        /// The reader stays before the object, for the case to read.
        /// </summary>
        internal int Case(string tag, NameTable cases, bool isOpen = false)
        {
            if (!Begin())
            {
                return NoCase;
            }

            Utf8JsonReader start = reader;
            int first = Kept;
            int breaks = Breaks;
            int found = NoCase;
            if (!MoveToMember(tag))
            {
                Report(ViolationRule.Required, "", "/" + tag);
            }
            else
            {
                found = CaseOfTag(cases, isOpen);
                Prefix(first, tag);
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
            if (!MoveToMember("status"))
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
        private bool MoveToMember(string name)
        {
            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                bool isFound = Text() == name;
                Advance();
                if (isFound)
                {
                    return true;
                }

                SkipUnjudged();
            }

            return false;
        }
    }
}
