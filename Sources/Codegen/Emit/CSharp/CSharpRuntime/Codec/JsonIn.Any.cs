namespace BridgeRuntime.Internal
{
    using System.Collections.Generic;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        /// <summary>Reads a value of any kind. The only rule that it can break is the range of its numbers.</summary>
        internal JsonElement Any()
        {
            Utf8JsonReader start = reader;
            int breaks = Breaks;
            JudgeAny();
            if (Breaks > breaks)
            {
                return default(JsonElement);
            }

            using (JsonDocument document = JsonDocument.ParseValue(ref start))
            {
                return document.RootElement.Clone();
            }
        }

        private void JudgeAny()
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: JudgeMembers(); break;
                case JsonTokenType.StartArray: JudgeItems(); break;
                case JsonTokenType.Number: JudgeNumber(); break;
                default: Skip(); break;
            }
        }

        private void JudgeMembers()
        {
            HashSet<string> names = new HashSet<string>();
            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                string name = Text();
                if (!names.Add(name))
                {
                    throw Duplicate();
                }

                Advance();
                int first = Kept;
                JudgeAny();
                if (Kept > first)
                {
                    Prefix(first, Pointers.TokenOfInput(name));
                }
            }
        }

        private void JudgeItems()
        {
            int index = 0;
            for (Advance(); reader.TokenType != JsonTokenType.EndArray; Advance())
            {
                int first = Kept;
                JudgeAny();
                if (Kept > first)
                {
                    Prefix(first, NumberText.Of(index));
                }

                index++;
            }
        }

        private void JudgeNumber()
        {
            double value;
            if (!TryReadDouble(out value))
            {
                Report(ViolationRule.Range, ExpectedKind.Float64);
            }
        }
    }
}
