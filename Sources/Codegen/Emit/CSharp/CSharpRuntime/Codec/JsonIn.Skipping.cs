namespace BridgeRuntime.Internal
{
    using System.Collections.Generic;
    using System.Text.Json;

    internal ref partial struct JsonIn
    {
        /// <summary>Reads past a value of any kind, and proves it to be JSON as the contract language has it.</summary>
        internal void Skip()
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: SkipObject(); break;
                case JsonTokenType.StartArray: SkipArray(); break;
                case JsonTokenType.String: Utf8Text.Check(TextBytes()); break;
                case JsonTokenType.Number: NumberToken(); break;
            }
        }

        /// <summary>Reads past a value that will be read once more.</summary>
        private void SkipUnjudged()
        {
            // Skip() refuses where more of the text may come, though all of this value is there.
            if (!reader.TrySkip())
            {
                throw Malformed("it ends too early");
            }
        }

        private void SkipObject()
        {
            HashSet<string> names = new HashSet<string>();
            for (Advance(); reader.TokenType != JsonTokenType.EndObject; Advance())
            {
                if (!names.Add(Text()))
                {
                    throw Duplicate();
                }

                Advance();
                Skip();
            }
        }

        private void SkipArray()
        {
            for (Advance(); reader.TokenType != JsonTokenType.EndArray; Advance())
            {
                Skip();
            }
        }
    }
}
