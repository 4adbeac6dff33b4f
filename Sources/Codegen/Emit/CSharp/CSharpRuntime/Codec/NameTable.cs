namespace BridgeRuntime.Internal
{
    using System;
    using System.Text;

    /// <summary>Texts that the contract fixes, found by their bytes in time proportional to the text that is looked for.</summary>
    internal sealed class NameTable
    {
        private readonly string[] texts;
        private readonly byte[][] names;
        private readonly int longest;

        // Indices of names by hash, -1 where free; a power of two, at most half full.
        private readonly int[] slots;

        internal NameTable(params string[] texts)
        {
            this.texts = texts;
            names = Array.ConvertAll(texts, text => Encoding.UTF8.GetBytes(text));
            int size = 2;
            while (size < names.Length * 2)
            {
                size *= 2;
            }

            slots = new int[size];
            Array.Fill(slots, -1);
            for (int index = 0; index < names.Length; index++)
            {
                longest = Math.Max(longest, names[index].Length);
                slots[FreeSlot(names[index])] = index;
            }
        }

        internal string this[int index]
        {
            get { return texts[index]; }
        }

        /// <summary>Throws <c>ArgumentException</c> for a number that stands for none.</summary>
        internal string TextOf(int index)
        {
            return index >= 0 && index < texts.Length
                ? texts[index] : throw new ArgumentException("A value of an enum is none of the contract.");
        }

        /// <summary>-1 for none. <paramref name="expected"/> is tried first: fields mostly come in contract order.</summary>
        internal int IndexOf(ReadOnlySpan<byte> name, int expected)
        {
            if (expected < names.Length && name.SequenceEqual(names[expected]))
            {
                return expected;
            }

            if (name.Length > longest)
            {
                return -1;
            }

            int slot = Hash(name) & (slots.Length - 1);
            while (slots[slot] >= 0 && !name.SequenceEqual(names[slots[slot]]))
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            return slots[slot];
        }

        internal bool Contains(string text)
        {
            return Array.IndexOf(texts, text) >= 0;
        }

        private int FreeSlot(byte[] name)
        {
            int slot = Hash(name) & (slots.Length - 1);
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            return slot;
        }

        /// <summary>FNV-1a of 32 bits.</summary>
        private static int Hash(ReadOnlySpan<byte> bytes)
        {
            uint hash = 2166136261;
            foreach (byte value in bytes)
            {
                hash = unchecked((hash ^ value) * 16777619);
            }

            return unchecked((int)(hash ^ (hash >> 16)));
        }
    }
}
