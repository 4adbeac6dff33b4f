namespace BridgeRuntime.Internal
{
    using System.Collections.Generic;

    /// <summary>How far a reader has come in one object.</summary>
    internal struct ObjectCursor
    {
        internal readonly FieldTable Fields;

        /// <summary>The tag that stands beside the fields where the object is the case of a union.</summary>
        internal readonly JsonName Tag;

        /// <summary>Whether the tag was read.</summary>
        internal bool HasTag;

        /// <summary>The field whose value is read; -1 before the first.</summary>
        internal int Field;

        /// <summary>The field that comes next where the writer keeps contract order.</summary>
        internal int Expected;

        /// <summary>How many violations there were before the field.</summary>
        internal int FirstViolation;

        private ulong seen;
        private HashSet<int> seenBeyond;
        private HashSet<string> seenUnknown;

        internal ObjectCursor(FieldTable fields, JsonName tag = null)
        {
            Fields = fields;
            Tag = tag;
            HasTag = false;
            Field = -1;
            Expected = 0;
            FirstViolation = 0;
            seen = 0;
            seenBeyond = null;
            seenUnknown = null;
        }

        /// <summary>False where the field was already there.</summary>
        internal bool Add(int index)
        {
            if (index >= 64)
            {
                seenBeyond = seenBeyond ?? new HashSet<int>();
                return seenBeyond.Add(index);
            }

            ulong bit = 1UL << index;
            bool isNew = (seen & bit) == 0;
            seen |= bit;
            return isNew;
        }

        /// <summary>False where a field of this name was already there.</summary>
        internal bool Add(string unknown)
        {
            seenUnknown = seenUnknown ?? new HashSet<string>();
            return seenUnknown.Add(unknown);
        }

        internal bool Contains(int index)
        {
            return index < 64 ? (seen & (1UL << index)) != 0 : seenBeyond != null && seenBeyond.Contains(index);
        }
    }
}
