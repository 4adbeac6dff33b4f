namespace BridgeRuntime.Internal
{
    using System;
    using System.Collections.Generic;

    /// <summary>The fields of an object, in contract order.</summary>
    internal sealed class FieldTable
    {
        internal readonly NameTable Names;
        internal readonly int[] Required;
        internal readonly bool RejectsUnknown;
        private readonly JsonName[] written;

        /// <summary>Names of fields that may be absent end in <c>?</c>.</summary>
        internal FieldTable(bool rejectsUnknown, params string[] fields)
        {
            RejectsUnknown = rejectsUnknown;
            string[] names = Array.ConvertAll(fields, text => text.TrimEnd('?'));
            Names = new NameTable(names);
            written = Array.ConvertAll(names, name => new JsonName(name));
            List<int> mandatory = new List<int>();
            for (int index = 0; index < fields.Length; index++)
            {
                if (names[index] == fields[index])
                {
                    mandatory.Add(index);
                }
            }

            Required = mandatory.ToArray();
        }

        internal JsonName this[int index]
        {
            get { return written[index]; }
        }

        internal string NameOf(int index)
        {
            return Names[index];
        }
    }
}
