namespace BridgeRuntime.Internal
{
    using System;

    /// <summary>The order of texts by their bytes in UTF-8, which is that of their scalar values.</summary>
    internal static class ScalarOrder
    {
        internal static int Compare(string left, string right)
        {
            int length = Math.Min(left.Length, right.Length);
            for (int index = 0; index < length; index++)
            {
                if (left[index] != right[index])
                {
                    return Rank(left[index]) - Rank(right[index]);
                }
            }

            return left.Length - right.Length;
        }

        /// <summary>Halves of pairs stand for scalar values beyond all that have one unit.</summary>
        private static int Rank(char unit)
        {
            return char.IsSurrogate(unit) ? unit + 0x10000 : unit;
        }
    }
}
