namespace BridgeRuntime.Internal
{
    /// <summary>A pattern of the contract: matches whole texts, by Unicode scalar values, in one pass for each alternative.</summary>
    internal sealed class TextPattern
    {
        private readonly Item[][] alternatives;

        internal TextPattern(string text, params Item[][] alternatives)
        {
            Text = text;
            this.alternatives = alternatives;
        }

        /// <summary>As the contract writes it.</summary>
        internal string Text { get; }

        internal bool Matches(string text)
        {
            foreach (Item[] items in alternatives)
            {
                if (Matches(items, text))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>
        /// Each item takes all it can: the language lets no item of variable count share a character with what may follow it.
        /// </summary>
        private static bool Matches(Item[] items, string text)
        {
            int position = 0;
            foreach (Item item in items)
            {
                int count = 0;
                while (position < text.Length && count < item.Most && item.Contains(ScalarAt(text, position)))
                {
                    position += char.IsHighSurrogate(text[position]) ? 2 : 1;
                    count++;
                }

                if (count < item.Least)
                {
                    return false;
                }
            }

            return position == text.Length;
        }

        private static int ScalarAt(string text, int position)
        {
            char unit = text[position];
            return char.IsHighSurrogate(unit) && position + 1 < text.Length
                ? char.ConvertToUtf32(unit, text[position + 1]) : unit;
        }

        /// <summary>A set of scalar values and how many of them follow each other.</summary>
        internal sealed class Item
        {
            internal readonly int Least;
            internal readonly int Most;

            // First and last value of each range, in ascending order.
            private readonly int[] bounds;

            internal Item(int least, int most, params int[] bounds)
            {
                Least = least;
                Most = most;
                this.bounds = bounds;
            }

            internal bool Contains(int scalar)
            {
                for (int index = 0; index + 1 < bounds.Length; index += 2)
                {
                    if (scalar <= bounds[index + 1])
                    {
                        return scalar >= bounds[index];
                    }
                }

                return false;
            }
        }
    }
}
